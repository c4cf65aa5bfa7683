// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include <cstdio>
#ifndef _WIN32
#include <termios.h>
#include <unistd.h>
#endif

namespace couvert {

namespace {

constexpr int longestLine = 4096;

#ifndef _WIN32
/// Echo off while it lives, on a terminal only.
class Silence
{
public:
    Silence()
    {
        m_terminal = isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_terminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    ~Silence()
    {
        if (!m_terminal)
            return;
        tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
        std::fputc('\n', stderr);
    }
    [[nodiscard]] bool onTerminal() const { return m_terminal; }

private:
    termios m_before{};
    bool m_terminal = false;
};
#endif

} // namespace

Result<QString> readSecretLine(const char *prompt)
{
#ifndef _WIN32
    const Silence silence;
    if (silence.onTerminal())
        std::fputs(prompt, stderr);
#else
    std::fputs(prompt, stderr);
#endif
    SecretBytes line(longestLine);
    int size = 0;
    int c = std::fgetc(stdin);
    if (c == EOF)
        return fail(FailureCode::WrongPassword, QStringLiteral("nothing was given"));
    for (; c != EOF && c != '\n'; c = std::fgetc(stdin)) {
        if (size == longestLine)
            return fail(FailureCode::WrongPassword, QStringLiteral("too long"));
        line.data()[size++] = static_cast<unsigned char>(c);
    }
    if (size > 0 && line.data()[size - 1] == '\r')
        --size;
    return QString::fromUtf8(reinterpret_cast<const char *>(line.data()), size);
}

} // namespace couvert
