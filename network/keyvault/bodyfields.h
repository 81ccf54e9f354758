// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"
#include "network/keyvault/jsonwriter.h"

namespace vault {

/// Writes "attributes" with what is set of them; nothing where nothing is.
void writeAttributes(JsonWriter &writer, const AttributeChanges &changes);

/// Writes "tags" unless there are none: a new object without tags is sent without the field.
void writeTags(JsonWriter &writer, const Tags &tags);

/// {"value": text}: what restore sends.
SecretBuffer valueBody(QByteArrayView text);

} // namespace vault
