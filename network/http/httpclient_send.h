// SPDX-License-Identifier: Apache-2.0
#pragma once

// The template half of HttpClient; include network/http/httpclient.h instead of this.

#include "network/http/promise.h"

#include <QCoreApplication>

#include <type_traits>
#include <utility>

namespace vault {

template<typename Decoder>
    requires std::invocable<Decoder, RawResponse &&>
auto HttpClient::send(HttpRequest request, Decoder decoder) -> QFuture<std::invoke_result_t<Decoder, RawResponse &&>>
{
    using Answer = std::invoke_result_t<Decoder, RawResponse &&>;
    if (m_options.readOnly && request.isGuarded)
        return failed<typename Answer::value_type>(readOnlyRefusal(request));
    struct State {
        explicit State(Decoder &&function) : decode(std::move(function)) {}
        Decoder decode;
        Promise<Answer> promise;
    };
    // Shared only because std::function asks for a copyable callable.
    auto state = std::make_shared<State>(std::move(decoder));
    const QFuture<Answer> future = state->promise.future();

    start(std::move(request), QFuture<void>(future), [state](Result<RawResponse> &&raw, const AddContext &addContext) {
        if (state->promise.isCanceled())
            return;
        if (raw) {
            Answer answer = std::invoke(state->decode, std::move(*raw));
            if (!answer)
                addContext(answer.error());
            state->promise.finish(std::move(answer));
        } else {
            state->promise.finish(Answer(tl::unexpect, std::move(raw.error())));
        }
    });
    return future;
}

template<typename T>
Pending<T> HttpClient::failed(ApiError error)
{
    auto promise = std::make_shared<Promise<Result<T>>>();
    const Pending<T> future = promise->future();
    const auto deliver = [promise, error = std::move(error)] {
        promise->finish(Result<T>(tl::unexpect, error));
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
    return future;
}

} // namespace vault
