// SPDX-License-Identifier: Apache-2.0
#pragma once

// The template half of HttpClient; include network/http/httpclient.h instead of this.

#include <QCoreApplication>
#include <QPromise>

#include <type_traits>
#include <utility>

namespace vault {

template<typename Decoder>
    requires std::invocable<Decoder, RawResponse &&>
auto HttpClient::send(HttpRequest request, Decoder decoder) -> QFuture<std::invoke_result_t<Decoder, RawResponse &&>>
{
    using Answer = std::invoke_result_t<Decoder, RawResponse &&>;
    struct State {
        explicit State(Decoder &&function) : decode(std::move(function)) {}
        Decoder decode;
        QPromise<Answer> promise;
    };
    // Shared only because std::function asks for a copyable callable; a promise destroyed unfinished is cancelled.
    auto state = std::make_shared<State>(std::move(decoder));
    state->promise.start();
    const QFuture<Answer> future = state->promise.future();

    start(std::move(request), QFuture<void>(future), [state](Result<RawResponse> &&raw, const AddContext &addContext) {
        if (state->promise.isCanceled())
            return;
        if (raw) {
            Answer answer = std::invoke(state->decode, std::move(*raw));
            if (!answer)
                addContext(answer.error());
            state->promise.addResult(std::move(answer));
        } else {
            state->promise.addResult(Answer(tl::unexpect, std::move(raw.error())));
        }
        state->promise.finish();
    });
    return future;
}

template<typename T>
Pending<T> HttpClient::failed(ApiError error)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const Pending<T> future = promise->future();
    const auto deliver = [promise, error = std::move(error)] {
        promise->addResult(Result<T>(tl::unexpect, error));
        promise->finish();
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
    return future;
}

} // namespace vault
