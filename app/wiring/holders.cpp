// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/holders.h"

#include "model/consent/consentholder.h"
#include "model/customers/customersholder.h"
#include "model/exchange/exchangeholder.h"
#include "model/journal/journalholder.h"
#include "model/requests/papersholder.h"
#include "model/requests/requestsholder.h"
#include "model/retention/retentionholder.h"
#include "model/vault/vaultholder.h"

namespace couvert {

PersonalDataHolders personalDataHolders()
{
    PersonalDataHolders holders;
    holders.push_back(std::make_unique<VaultHolder>());
    holders.push_back(std::make_unique<JournalHolder>());
    holders.push_back(std::make_unique<CustomersHolder>());
    holders.push_back(std::make_unique<ConsentHolder>());
    holders.push_back(std::make_unique<RequestsHolder>());
    holders.push_back(std::make_unique<PapersHolder>());
    holders.push_back(std::make_unique<ExchangeHolder>());
    holders.push_back(std::make_unique<RetentionHolder>());
    return holders;
}

} // namespace couvert
