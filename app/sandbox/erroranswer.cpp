// SPDX-License-Identifier: GPL-3.0-or-later
#include "erroranswer.h"

#include "sandboxfault.h"

namespace sandbox
{

HttpAnswer errorAnswer(int shape)
{
    ErrorBody body = errorBody(shape);
    HttpAnswer answer;
    answer.status = body.status;
    answer.contentType = std::move(body.contentType);
    answer.body = std::move(body.text);
    if (shape == 1)
        answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Web Password\"");
    return answer;
}

HttpAnswer missingScopes(const std::string &scopes)
{
    HttpAnswer answer = errorAnswer(3);
    answer.body
        = Json{{"error", "Forbidden"}, {"description", "You are missing the following required scopes: " + scopes}}
              .dump();
    return answer;
}

} // namespace sandbox
