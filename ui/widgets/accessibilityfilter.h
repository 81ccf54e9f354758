// SPDX-License-Identifier: Apache-2.0
#pragma once

class QObject;

namespace vault {

/// Marks a text widget as holding a secret: what is put in or taken out of it is not announced. A person who moves to
/// it still reads it with a screen reader while it is shown.
void markAsSecretText(QObject *widget);

/// Keeps typed and inserted text of secret fields (marked ones, and line edits whose echo is not normal) out of the
/// accessibility events that go to every listening program. Once per program; further calls do nothing.
void installAccessibilityFilter();

} // namespace vault
