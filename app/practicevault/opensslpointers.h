// SPDX-License-Identifier: Apache-2.0
// Owning pointers for the OpenSSL objects in use here.
#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>

namespace practicevault {

template<auto Free>
struct Releaser {
    template<class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

using KeyPointer = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using KeyContextPointer = std::unique_ptr<EVP_PKEY_CTX, Releaser<EVP_PKEY_CTX_free>>;
using CipherContextPointer = std::unique_ptr<EVP_CIPHER_CTX, Releaser<EVP_CIPHER_CTX_free>>;
using NumberPointer = std::unique_ptr<BIGNUM, Releaser<BN_clear_free>>;
using EcdsaSignaturePointer = std::unique_ptr<ECDSA_SIG, Releaser<ECDSA_SIG_free>>;
using ParameterBuilderPointer = std::unique_ptr<OSSL_PARAM_BLD, Releaser<OSSL_PARAM_BLD_free>>;
using ParametersPointer = std::unique_ptr<OSSL_PARAM, Releaser<OSSL_PARAM_free>>;
using CertificatePointer = std::unique_ptr<X509, Releaser<X509_free>>;
using BioPointer = std::unique_ptr<BIO, Releaser<BIO_free_all>>;

} // namespace practicevault
