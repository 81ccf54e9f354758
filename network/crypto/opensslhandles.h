// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/params.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>

namespace vault {

/// Owners of OpenSSL's objects, each freed by its own function. For network/crypto only.
template<auto freeFunction>
struct OpenSslDeleter {
    template<typename T>
    void operator()(T *object) const
    {
        freeFunction(object);
    }
};
template<typename T, auto freeFunction>
using OpenSslHandle = std::unique_ptr<T, OpenSslDeleter<freeFunction>>;

using BioHandle = OpenSslHandle<BIO, BIO_free_all>;
/// Cleared when freed, so that it may hold a private integer.
using BigNumberHandle = OpenSslHandle<BIGNUM, BN_clear_free>;
using BigNumberContextHandle = OpenSslHandle<BN_CTX, BN_CTX_free>;
using EcdsaSignatureHandle = OpenSslHandle<ECDSA_SIG, ECDSA_SIG_free>;
using CipherContextHandle = OpenSslHandle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using CipherHandle = OpenSslHandle<EVP_CIPHER, EVP_CIPHER_free>;
using DecoderHandle = OpenSslHandle<OSSL_DECODER_CTX, OSSL_DECODER_CTX_free>;
using DigestHandle = OpenSslHandle<EVP_MD, EVP_MD_free>;
using DigestContextHandle = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using KeyHandle = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using KeyContextHandle = OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using ParametersBuilderHandle = OpenSslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using ParametersHandle = OpenSslHandle<OSSL_PARAM, OSSL_PARAM_free>;
using EncryptedPkcs8Handle = OpenSslHandle<X509_SIG, X509_SIG_free>;
using Pkcs8Handle = OpenSslHandle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using Pkcs12Handle = OpenSslHandle<PKCS12, PKCS12_free>;

} // namespace vault
