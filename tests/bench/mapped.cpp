// SPDX-License-Identifier: Apache-2.0
// Starts a program and waits for its first window to be mapped, by the display's own notice (SubstructureNotify on the
// root) and without polling. Prints the milliseconds since just before fork, and the process, which goes on.
// usage: mapped PROGRAM [ARGUMENT…]; needs a window manager, whose frame around the window is what is seen.
#include <xcb/xcb.h>

#include <poll.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int patience = 30'000; // Milliseconds.
constexpr int smallest = 100; // Pixels: a window manager has small windows of its own.

/// Whether it is a window that a person sees.
bool isWindow(xcb_connection_t *display, const xcb_map_notify_event_t &mapped)
{
    if (mapped.override_redirect)
        return false;
    xcb_get_geometry_reply_t *size = xcb_get_geometry_reply(display, xcb_get_geometry(display, mapped.window), nullptr);
    const bool isLarge = size && size->width >= smallest && size->height >= smallest;
    std::free(size);
    return isLarge;
}

/// True when the first window was mapped, false when none came in time.
bool awaitWindow(xcb_connection_t *display, Clock::time_point &at)
{
    for (;;) {
        while (xcb_generic_event_t *event = xcb_poll_for_event(display)) {
            at = Clock::now();
            const bool isIt = (event->response_type & 0x7f) == XCB_MAP_NOTIFY
                && isWindow(display, *reinterpret_cast<const xcb_map_notify_event_t *>(event));
            std::free(event);
            if (isIt)
                return true;
        }
        pollfd descriptor{xcb_get_file_descriptor(display), POLLIN, 0};
        if (poll(&descriptor, 1, patience) <= 0)
            return false;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: mapped PROGRAM [ARGUMENT…]\n");
        return 2;
    }
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display)) {
        std::fprintf(stderr, "mapped: there is no display.\n");
        return 1;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, root, XCB_CW_EVENT_MASK, &mask);
    std::free(xcb_get_input_focus_reply(display, xcb_get_input_focus(display), nullptr)); // The display has heard it.

    const Clock::time_point start = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        close(xcb_get_file_descriptor(display));
        dup2(STDERR_FILENO, STDOUT_FILENO); // Ours is for the figure alone.
        execvp(argv[1], argv + 1);
        std::perror(argv[1]);
        _exit(127);
    }
    Clock::time_point at;
    const bool isMapped = awaitWindow(display, at);
    if (!isMapped) {
        std::fprintf(stderr, "mapped: no window of %s came.\n", argv[1]);
        return 1;
    }
    std::printf("{\"milliseconds\":%.3f,\"process\":%d}\n", std::chrono::duration<double, std::milli>(at - start).count(), child);
    return 0;
}
