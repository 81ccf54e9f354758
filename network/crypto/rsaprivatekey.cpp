// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/rsaprivatekey.h"

#include "network/crypto/keyfileparts.h"

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

BigNumberHandle newNumber()
{
    return BigNumberHandle(BN_secure_new());
}

QByteArray publicBytes(const BIGNUM *number)
{
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

SecretBuffer secretBytes(const BIGNUM *number)
{
    SecretBuffer bytes(BN_num_bytes(number));
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    return bytes;
}

/// The primes from n, e and d (NIST SP 800-56B rev. 2, appendix C.1): a square root of 1 modulo n other than 1 and -1
/// shares a factor with n once 1 is taken from it.
bool recoverPrimes(RsaIntegers &key, BN_CTX *context)
{
    const BigNumberHandle k = newNumber(), odd = newNumber(), x = newNumber(), y = newNumber(), last = newNumber(),
                          base = newNumber();
    if (!k || !odd || !x || !y || !last || !base || BN_mul(k.get(), key.e.get(), key.d.get(), context) != 1
        || BN_sub_word(k.get(), 1) != 1 || BN_is_zero(k.get()) || BN_is_odd(k.get())
        || !BN_copy(last.get(), key.n.get()) || BN_sub_word(last.get(), 1) != 1)
        return false;
    int twos = 0;
    while (!BN_is_bit_set(k.get(), twos))
        ++twos;
    if (BN_rshift(odd.get(), k.get(), twos) != 1)
        return false;
    for (BN_ULONG candidate = 2; candidate < 200; ++candidate) {
        if (BN_set_word(base.get(), candidate) != 1
            || BN_mod_exp(x.get(), base.get(), odd.get(), key.n.get(), context) != 1)
            return false;
        for (int i = 0; i < twos && !BN_is_one(x.get()) && BN_cmp(x.get(), last.get()) != 0; ++i) {
            if (BN_mod_sqr(y.get(), x.get(), key.n.get(), context) != 1)
                return false;
            if (BN_is_one(y.get())) {
                key.p = newNumber();
                key.q = newNumber();
                return key.p && key.q && BN_sub_word(x.get(), 1) == 1
                    && BN_gcd(key.p.get(), x.get(), key.n.get(), context) == 1
                    && BN_div(key.q.get(), nullptr, key.n.get(), key.p.get(), context) == 1;
            }
            if (!BN_copy(x.get(), y.get()))
                return false;
        }
    }
    return false;
}

/// exponent = d mod (prime - 1), if e undoes it.
bool computeExponent(BIGNUM *exponent, const RsaIntegers &key, const BIGNUM *prime, BN_CTX *context)
{
    const BigNumberHandle order = newNumber(), product = newNumber();
    return order && product && BN_copy(order.get(), prime) && BN_sub_word(order.get(), 1) == 1
        && BN_cmp(order.get(), BN_value_one()) > 0 && BN_mod(exponent, key.d.get(), order.get(), context) == 1
        && BN_mod_mul(product.get(), exponent, key.e.get(), order.get(), context) == 1 && BN_is_one(product.get());
}

bool isProduct(const RsaIntegers &key, BN_CTX *context)
{
    const BigNumberHandle product = newNumber();
    return product && BN_mul(product.get(), key.p.get(), key.q.get(), context) == 1
        && BN_cmp(product.get(), key.n.get()) == 0;
}

} // namespace

Result<PrivateJsonWebKey> rsaPrivateJwk(RsaIntegers key)
{
    if (!key.n || !key.e || !key.d)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, u"RSA"_s);
    const int bits = BN_num_bits(key.n.get());
    const QString name = u"RSA %1"_s.arg(bits);
    if (bits != 2048 && bits != 3072 && bits != 4096)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, name);

    const BigNumberContextHandle context(BN_CTX_secure_new());
    const BigNumberHandle dp = newNumber(), dq = newNumber(), qi = newNumber();
    // d is bounded before anything is computed with it: a file may hold a number of any size.
    const bool bounded = BN_num_bits(key.d.get()) <= bits && BN_num_bits(key.e.get()) < bits && BN_is_odd(key.n.get());
    if (!bounded || !context || !dp || !dq || !qi
        || ((!key.p || !key.q) && !recoverPrimes(key, context.get())) || !isProduct(key, context.get())
        || !computeExponent(dp.get(), key, key.p.get(), context.get())
        || !computeExponent(dq.get(), key, key.q.get(), context.get())
        || !BN_mod_inverse(qi.get(), key.q.get(), key.p.get(), context.get()))
        return keyFileRefused(ErrorReason::KeyFileUnsupported, name + ": n, e, d, p, q"_L1);

    PrivateJsonWebKey jwk;
    jwk.publicKey.kty = u"RSA"_s;
    jwk.publicKey.n = publicBytes(key.n.get());
    jwk.publicKey.e = publicBytes(key.e.get());
    jwk.d = secretBytes(key.d.get());
    jwk.p = secretBytes(key.p.get());
    jwk.q = secretBytes(key.q.get());
    jwk.dp = secretBytes(dp.get());
    jwk.dq = secretBytes(dq.get());
    jwk.qi = secretBytes(qi.get());
    return jwk;
}

} // namespace vault
