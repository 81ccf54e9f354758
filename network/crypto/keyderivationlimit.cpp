// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyderivationlimit.h"

#include "network/crypto/opensslhandles.h"

namespace vault {

namespace {

using Pbes1Handle = OpenSslHandle<PBEPARAM, PBEPARAM_free>;
using Pbes2Handle = OpenSslHandle<PBE2PARAM, PBE2PARAM_free>;
using Pbkdf2Handle = OpenSslHandle<PBKDF2PARAM, PBKDF2PARAM_free>;

bool isWithinLimit(const ASN1_INTEGER *rounds)
{
    if (!rounds)
        return true;
    const long count = ASN1_INTEGER_get(rounds); // -1 when it does not fit.
    return count >= 0 && count <= maximumKeyDerivationRounds;
}

} // namespace

bool isWithinKeyDerivationLimit(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    int type = 0;
    const void *parameters = nullptr;
    X509_ALGOR_get0(&object, &type, &parameters, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return true;
    // The parameters are still DER inside: an ASN1_TYPE of a SEQUENCE holds its bytes.
    const auto *sequence = static_cast<const ASN1_STRING *>(parameters);
    const unsigned char *in = ASN1_STRING_get0_data(sequence);
    const long size = ASN1_STRING_length(sequence);
    switch (OBJ_obj2nid(object)) {
    case NID_pbes2: {
        const Pbes2Handle pbes2(d2i_PBE2PARAM(nullptr, &in, size));
        return !pbes2 || isWithinKeyDerivationLimit(pbes2->keyfunc);
    }
    case NID_id_pbkdf2: {
        const Pbkdf2Handle pbkdf2(d2i_PBKDF2PARAM(nullptr, &in, size));
        return !pbkdf2 || isWithinLimit(pbkdf2->iter);
    }
    case NID_id_scrypt: return true;
    default: {
        const Pbes1Handle pbes1(d2i_PBEPARAM(nullptr, &in, size));
        return !pbes1 || isWithinLimit(pbes1->iter);
    }
    }
}

bool isWithinKeyDerivationLimit(const PKCS12 *file)
{
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, file);
    return isWithinLimit(rounds);
}

} // namespace vault
