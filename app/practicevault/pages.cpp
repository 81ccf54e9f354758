// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/pages.h"

#include "app/practicevault/encoding.h"

namespace practicevault {

namespace {

constexpr const char *style =
    "body{font:1.1rem/1.5 system-ui,sans-serif;margin:0;display:grid;min-height:100vh;place-items:center;"
    "color:#1b1f24;background:#f3f5f8}"
    "main{max-width:30rem;margin:1rem;padding:2rem;background:#fff;border:1px solid #c9d0d8;border-radius:.75rem}"
    "h1{font-size:1.4rem;margin-top:0}code{overflow-wrap:anywhere}"
    "label,input,button{display:block;width:100%;box-sizing:border-box;font:inherit}"
    "input{padding:.5rem;border:1px solid #5c6670;border-radius:.4rem;letter-spacing:.15em;text-transform:uppercase}"
    "button{margin-top:.75rem;padding:.6rem;border:1px solid #0b57a4;border-radius:.4rem;background:#fff;color:#0b57a4}"
    "button.first{background:#0b57a4;color:#fff}"
    "button:focus-visible,input:focus-visible{outline:3px solid #e08a00;outline-offset:2px}"
    "[role=alert]{color:#a1121d;font-weight:600}"
    "@media(prefers-color-scheme:dark){body{color:#e8ecf1;background:#15181c}main{background:#1f242a;border-color:#3b444e}"
    "input{background:#15181c;color:inherit}button{background:#1f242a;color:#8fc4ff;border-color:#8fc4ff}"
    "button.first{background:#8fc4ff;color:#10151a}[role=alert]{color:#ff9aa2}}";

std::string escaped(const std::string &text)
{
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

std::string page(const std::string &title, const std::string &content)
{
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        + escaped(title) + " – practice vault</title><style>" + style + "</style></head>\n<body><main><h1>"
        + escaped(title) + "</h1>\n" + content + "\n</main></body></html>\n";
}

std::string formStart(const std::string &path)
{
    return "<form method=\"post\" action=\"" + escaped(path) + "\" autocomplete=\"off\">";
}

} // namespace

std::string decisionPage(const std::string &path, const std::string &ticket, const std::string &clientId,
                         const std::string &resource)
{
    return page("Sign in to the practice vault",
                "<p>The application <code>" + escaped(clientId) + "</code> asks to use <code>" + escaped(resource)
                    + "</code> in the name of the practice person. This is practice: there is no password.</p>"
                    + formStart(path) + "<input type=\"hidden\" name=\"ticket\" value=\"" + escaped(ticket) + "\">"
                    + "<button class=\"first\" name=\"decision\" value=\"accept\">Sign in as Practice Person</button>"
                      "<button name=\"decision\" value=\"decline\">Decline</button></form>");
}

std::string deviceCodePage(const std::string &path, const std::string &mistake)
{
    const std::string alert = mistake.empty() ? "" : "<p role=\"alert\" id=\"mistake\">" + escaped(mistake) + "</p>";
    const std::string describedBy = mistake.empty() ? "" : " aria-invalid=\"true\" aria-describedby=\"mistake\"";
    return page("Enter the code",
                "<p>Enter the code that the application shows, if it was you who started it.</p>" + alert + formStart(path)
                    + "<label for=\"code\">Code</label><input id=\"code\" name=\"user_code\" maxlength=\"20\" required"
                      " spellcheck=\"false\" autocapitalize=\"characters\""
                    + describedBy + "><button class=\"first\">Continue</button></form>");
}

std::string messagePage(const std::string &title, const std::string &text)
{
    return page(title, "<p>" + escaped(text) + "</p>");
}

std::string pagePolicy(const std::string &formTarget)
{
    // Browsers apply form-action to where the answer to the form redirects as well.
    return "default-src 'none'; style-src 'sha256-" + encodeBase64(sha256(style))
        + "'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'" + (formTarget.empty() ? "" : " " + formTarget);
}

} // namespace practicevault
