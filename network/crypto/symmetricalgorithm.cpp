// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/symmetricalgorithm.h"

namespace vault {

namespace {

struct Row {
    const char *name;
    SymmetricMode mode;
};

constexpr Row rows[] = {
    {"A256GCM", SymmetricMode::Gcm},          {"A192GCM", SymmetricMode::Gcm},
    {"A128GCM", SymmetricMode::Gcm},          {"A256CBCPAD", SymmetricMode::CbcPadded},
    {"A192CBCPAD", SymmetricMode::CbcPadded}, {"A128CBCPAD", SymmetricMode::CbcPadded},
    {"A256CBC", SymmetricMode::Cbc},          {"A192CBC", SymmetricMode::Cbc},
    {"A128CBC", SymmetricMode::Cbc},          {"A256KW", SymmetricMode::KeyWrap},
    {"A192KW", SymmetricMode::KeyWrap},       {"A128KW", SymmetricMode::KeyWrap},
};

constexpr int block = 16; ///< Bytes of an AES block; key wrap counts in halves of it.

} // namespace

LengthRule SymmetricAlgorithm::plaintext() const
{
    switch (mode) {
    case SymmetricMode::Cbc: return {block, block};
    case SymmetricMode::KeyWrap: return {block, block / 2};
    case SymmetricMode::Gcm:
    case SymmetricMode::CbcPadded: break;
    }
    return {1, 1};
}

LengthRule SymmetricAlgorithm::ciphertext() const
{
    switch (mode) {
    case SymmetricMode::Cbc:
    case SymmetricMode::CbcPadded: return {block, block};
    case SymmetricMode::KeyWrap: return {block + block / 2, block / 2};
    case SymmetricMode::Gcm: break;
    }
    return {1, 1};
}

std::optional<SymmetricAlgorithm> symmetricAlgorithm(const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1String(row.name))
            return SymmetricAlgorithm{name, row.mode};
    }
    return std::nullopt;
}

QStringList symmetricAlgorithms(bool forWrapping)
{
    QStringList names;
    for (const Row &row : rows) {
        if ((row.mode == SymmetricMode::KeyWrap) == forWrapping)
            names.append(QLatin1String(row.name));
    }
    return names;
}

} // namespace vault
