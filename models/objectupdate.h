// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/vaultitem.h"

#include <QStringList>

#include <optional>

namespace vault {

/// One version of a key or a secret, as far as it can be edited: metadata, never a value.
struct EditedObject {
    bool isKey = false;
    VaultItem properties; ///< Without a version in its id: the current one, as a list of objects gives it.
    QStringList keyOps; ///< Of a key that could be fetched; their order means nothing (protocol.md §2).

    bool operator==(const EditedObject &other) const = default;
};

/// What an update sends. What is absent stays as it is at the vault; tags replace the whole set. A date that is set can
/// be moved but not removed: the service keeps what an update leaves out, and no recorded update carries a null.
struct ObjectUpdate {
    std::optional<QStringList> keyOps; ///< Keys only.
    std::optional<QString> contentType; ///< Secrets only.
    AttributeChanges attributes;
    std::optional<Tags> tags;

    bool isEmpty() const;
};

/// What has to be sent to turn the one into the other.
ObjectUpdate differenceOf(const EditedObject &before, const EditedObject &wanted);
EditedObject applied(EditedObject object, const ObjectUpdate &update);

/// The same in all that can be edited.
bool isSameContent(const EditedObject &one, const EditedObject &other);
/// The same content, and no update in between: "updated" and "created" agree too.
bool isUntouched(const EditedObject &known, const EditedObject &present);

/// What somebody edited on `before`, carried over to what stands at the vault now: what the edit left alone follows the
/// vault, each tag by itself.
EditedObject rebased(const EditedObject &before, const EditedObject &edited, const EditedObject &present);

} // namespace vault
