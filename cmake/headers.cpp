// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Carries headers that are compiled once for many targets; see CouvertRooms.cmake.
int main()
{
    return 0;
}
