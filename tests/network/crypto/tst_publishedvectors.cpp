// SPDX-License-Identifier: Apache-2.0
// Signatures that others published, judged by this program's own verification.
//
// Sources of the numbers:
// - NIST CAVP, FIPS 186-4 RSA: SigVer15_186-3.rsp, group [mod = 1024], SHA256 and SHA384 (PKCS#1 v1.5, RFC 8017 §8.2);
//   SigGenPSS_186-3.rsp, group [mod = 1536], SHA256, SHA384 and SHA512 (PSS, RFC 8017 §8.1; the salt is empty).
// - Project Wycheproof, testvectors_v1/ecdsa_secp256r1_sha256_test.json: the first group's key and message "123400",
//   with the numbers of the test cases (tcId) as the names of the rows.
// RFC 6979's and RFC 7515's are in tst_verifylocally.
#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"
#include "network/crypto/signaturerecognition.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

JsonWebKey rsaKey(const char *n, const char *e)
{
    JsonWebKey key;
    key.kty = u"RSA"_s;
    key.n = QByteArray::fromHex(n);
    key.e = QByteArray::fromHex(e);
    return key;
}

Result<bool> verify(const JsonWebKey &key, const QString &algorithm, const char *message, const char *signature)
{
    const QByteArray digest
        = QCryptographicHash::hash(QByteArray::fromHex(message), signatureAlgorithm(algorithm)->hash);
    return verifyLocally(key, algorithm, digest, QByteArray::fromHex(signature));
}

constexpr char n1024[]
    = "a8d68acd413c5e195d5ef04e1b4faaf242365cb450196755e92e1215ba59802aafbadbf2564dd550956abb54f8b1c917844e5f36195d1088"
      "c600e07cada5c080ede679f50b3de32cf4026e514542495c54b1903768791aae9e36f082cd38e941ada89baecada61ab0dd37ad536bcb0a0"
      "946271594836e92ab5517301d45176b5";
constexpr char changedMessage[]
    = "ff23e00f819bae424e41d6b762ea6b88801e651c831c964af31de0c1d6dda4a7c8587d804ed12f526819da06650e7412fb627555979ed442"
      "f2663341e5fe57527e0ddaf453a124451674976a6a6e0a31f56a79f5b73dfac39af4f3ba4a5e8bb846cb5e333812756482d975ab1910162f"
      "96bfd7c58a02f113125189f5ac05291f";
constexpr char changedSignatureMessage[]
    = "a6ce108ff3100b953781496c3d081fe32b8cedaf6d14aab2ef2dc37d8f8d2613d2f599efd55c51498749c0961681ae4ea7e28bf14a8f044c"
      "2d4dd4f9102ddd25f86c7795289708eb4df2d526f91b176952eb52fd0c9de2989432d6e08e13022b82f95089d20a5704f0452f26cd1f83bc"
      "956ee7da99876c1f8da3723af388bead";
constexpr char changedExponentMessage[]
    = "9edf5246ae1d8fe800bc2ed422e6441cedde94c85a870277972a4b4a5a74f4fd76be8057ac92e6c5c36a4242dabacb79fe31052ef83c38da"
      "68cd2095185ae6398a284fc5d3c934fface4325ec734a2265fd3cbd513b957bef47f04f4dd699c6903a42757cccc5fdfe5b264f18f5bb16b"
      "394c4f855404486c63cb5f2d51aafed5";
constexpr char validMessage[]
    = "d73829497cddbe41b705faac50e7899fdb5a38bf3a459e536357029e64f8796ba47f4fe96ba5a8b9a4396746e2164f55a25368ddd0b9a518"
      "8c7ac3da2d1f742286c3bdee697f9d546a25efcfe53191d743fcc6b47833d993d08804daeca78fb9076c3c017f53e33a90305af06220974d"
      "46bf19ed3c9b84edbae98b45a8771258";
constexpr char movedHashMessage[]
    = "a4397d9ab677aaa13a68a09de9ae0ed4045d479aa0ff3a7242dca477ab7884faf55cd06ddf19667f668b4589955bfd299dc7642c28a68bb2"
      "eba6f08c7ad9f5e96170913270c6463256a0537a72b32a04e5662416ecda74696d275a8bcfe999820ffc2ab210833201332f323828be7dac"
      "04c1f01f93a3dde1efe7483a51b1560d";
constexpr char wrongTrailerMessage[]
    = "e4690fb08396a8bf07377778a447dbd14c771024bd2353cbbd8446eda42795971c9eda0f2575be655c68614a7cd2fd252569c664dc291410"
      "548ec3a5eb06da2078a66c59441cbc9356e5a452f4c0386d6662a663fd6b61f254997ee6d63b5e3080e98d37e873ea737f17083713f7d5ce"
      "98ca79ca27d18199470c3d596caf66ed";

constexpr char n1536[]
    = "d85250065160add6fbace8fad1671df697bf31f4f66027dd150594d638e20f64e9d32c07df14069a52576ea06ce0f7e1e422dec5a5711bc4"
      "469d4be36ac812a2185b19cd850b568a44e3237937ea3c0b1afb5dc28c19d912b52871df09bb5ce2b45e009ca20bfb11212f8aa059907660"
      "afc51cfc9c5ea0e4d2092c5c36dc4fcf9bb7098c28ec1ab2702db194f3f3bf8bb2027bb3884bb642d64014f1cf9768c1992b11ab5bb726ab"
      "3e676eb13e01520522bce870550401a6ad4e74d8fccd038f";
constexpr char firstPssMessage[]
    = "19828d058058243557e29ec3f95b566fb4292c6e7dc0d56ae1c475cb3f6d6f3535307b51589cfad1288287ae4358cfb4d8dfa2415f044a4a"
      "87041b9e70d44b6f1bc0040e1f52b8f69d75b50c75daf925ba9b47c9641f7a37453d1aa83fa42dd8b37a4fc33c4305ac9e054f64f9a97cc9"
      "43a5428df4d80e3903b5997112a4bc79";
constexpr char secondPssMessage[]
    = "1e0ffcab2f1d52641097cf6cb3b696eeed10b450d56ca5ad6dd5198684edf8b4da84a3a186697db89580aa1af41516939070b9ccbbaa1ac2"
      "d2bf12761ce3d3e7f61a283d2d03ff47acf42427574c4f4c360561a1d689eb04ecc7f0fa3c85eca1b9f814e6ee92e0f79c1bc7fca5034902"
      "28f73337eeb21f5d05163a79aa7b4acb";

// The signature of Wycheproof's group, and the two integers that its malformed cases wrap in all manner of ways.
constexpr char wycheproofX[] = "2927b10512bae3eddcfe467828128bad2903269919f7086069c8c4df6c732838";
constexpr char wycheproofY[] = "c7787964eaac00e5921fb1498a60f4606766b3d9685001558d1a974e7341513e";
constexpr char wycheproofR[] = "2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18";
constexpr char wycheproofS[] = "b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db";

JsonWebKey wycheproofKey()
{
    JsonWebKey key;
    key.kty = u"EC"_s;
    key.crv = u"P-256"_s;
    key.x = QByteArray::fromHex(wycheproofX);
    key.y = QByteArray::fromHex(wycheproofY);
    return key;
}

/// "R" and "S" stand for the two INTEGER elements of the valid signature.
QByteArray wycheproofSignature(QByteArray pattern)
{
    pattern.replace("R", QByteArray("0220") + wycheproofR);
    pattern.replace("S", QByteArray("022100") + wycheproofS);
    return QByteArray::fromHex(pattern);
}

} // namespace

class TestPublishedVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fips186SigVer15_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QByteArray>("exponent");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, const char *algorithm, const char *exponent, const char *message,
                            const char *signature, bool passes) {
            QTest::newRow(name) << QString::fromLatin1(algorithm) << QByteArray(exponent) << QByteArray(message)
                                << QByteArray(signature) << passes;
        };
        row("SHA256 P", "RS256", "03", validMessage,
            "0b20e5093c2a926233108afbdd851b88eeb554f4beaa7b18e51519f7d0ec53b181a3b03e8484ba8de2aa7864a402e2208e84ec9914"
            "af9d776ed13c48bdeb6484254de169318a87c40f2265ff16714eae8aee2bc9c3cb4dee045e4f5d9d625210121bfcf2bed8d3ffa602"
            "ce27fff4e61cf9bb650e71a6921ae6ffa296cb11bdbb", true);
        row("SHA256 F (1 - Message changed)", "RS256", "03", changedMessage,
            "10ecd0085694f8db6ea62dab2f239d8a93fcf449102f1368c67de329d79692b677500f55994c9722e2633063fc7d8c2c50ae8857d4"
            "5c08bfaba9448dda0689c2a08605d47a7694beaacbdad1a954458a87fd78b6519393013b20996d636b755323b4b2b2b6d06a46c922"
            "1cd200462428ab5bef0f9743e144191f6928562627a7", false);
        row("SHA256 F (2 - Public Key e changed)", "RS256", "11", changedExponentMessage,
            "7c547b350710337c783e7406935fb8ac7bcd1cdd4a7bcaeb63422067d1239f9f59fc29b51993a29d6ac8dcc7980871bbba1be8f0b6"
            "ce951a9e0cad64b37d7d0c3734e038efcd4e3499c8855f7c52ea3323ba4876ba9d78a98e7e5cf72b4b7444228dd0d81283e5905587"
            "3450b8bc411d1cb970efda5cf5947a1d1f17e92a4639", false);
        row("SHA256 F (3 - Signature changed)", "RS256", "03", changedSignatureMessage,
            "488d328861653ab0a769a11a158ec7b479b62db5b253eda899beae580afb9a7c762030262b8a066f085185475e17870700504d3f78"
            "fcc4bcb95a3c1648796a323613a7b706cb64b048c68c06b396aac20b52f22f3fdce40992fb9a5ef68b5725134d83035a6f091d01aa"
            "5947175885822b2d4618c3f3fdbfd8819847fe40112b", false);
        row("SHA256 F (4 - hash moved to left)", "RS256", "03", movedHashMessage,
            "9313380722659eeccf8be943fbf514e90fb19657dfb410a50bdfc0cfb058a58e56bbae71ea1a30ecee08ca5d31a2d0bcd3f5a967a3"
            "794259c03635ee24cf2a15303ddb5962ae9747d72e83f630580600ba64d24bc4014c5d44640b2369b45fb09c2ba20721e0ae27d1a3"
            "2546afa1bd023aa61079cea65389f55c31cfedb460b3", false);
        row("SHA256 F (5 - 00 on end of pad removed)", "RS256", "03", wrongTrailerMessage,
            "477a7d6ff281bee7d56ac9cdc7f041b7497483f07a3cea5667ff178233219f75da7b88d9fc854a22ef541af3a5be8fb30b4e50bcb6"
            "d130e11f6c18eadec5d10f9895d654c0947aad152ba395c1039d7a8ff41b829179984a513f1abeb5a748bf248af1ea0152093d9faf"
            "b5d18e4cf91bd3b57ddd18b6984d976e6bef58cb30ec", false);
        row("SHA384 P", "RS384", "03", validMessage,
            "7e3ccb6ab03b419a3e54f81337a3c3f72e8c65bbd19ddd50246a36f51f58741ec245d2d0f07677a4f88aa3b1caeecdffe5fd6edcf8"
            "b8bcfb569637ad02eb154d17b87a8f00d0e618a7f4a70ce407f20359153e5f4a4d9744f3f3ff44120c08a460500f030fd3398e97fc"
            "aef9d0a7e2acef19a81f706805be5fc003d78e5b29c0", true);
        row("SHA384 F (4 - hash moved to left)", "RS384", "03", movedHashMessage,
            "1077cf5852f21c7986f30bc2bb382138e93c0670315a83799047e122b7804cb8cdc892f23c8297b8315c16c351f0c6138cecb630a5"
            "1b8a0980eeb59d575b3d86c52ae9270c6f444143d22ad6a1eea05a886281c9d7c93f0d3ab2528bb72e99b2afbf74f04038c3e17743"
            "e286a409304e4c19d441a68142b0d7b3c0a6da5532bd", false);
    }

    void fips186SigVer15()
    {
        QFETCH(QString, algorithm);
        QFETCH(QByteArray, exponent);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        QFETCH(bool, passes);
        const JsonWebKey key = rsaKey(n1024, exponent.constData());
        QCOMPARE(verify(key, algorithm, message.constData(), signature.constData()).value(), passes);
    }

    void fips186SigGenPss_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        const auto row = [](const char *name, const char *algorithm, const char *message, const char *signature) {
            QTest::newRow(name) << QString::fromLatin1(algorithm) << QByteArray(message) << QByteArray(signature);
        };
        row("SHA256, first", "PS256", firstPssMessage,
            "A61AA56BF56FA1A51936C62B6C5B38A5DEF7B69A8550171EF43A3DFD591ED7DB3A21A1C9747FF8040435C9A5A4F5757EA56C7EC5B1"
            "051DCE609F689403689C5CACB2C4ACD76D271E056BF4AB349FCB286B8DF2D17FBE8669F33B6C85B63BEF8A7D1C6B0349DA6B14512C"
            "AC38762AF9015114ADD741CD53ADB0C73A05F774981682BF844A16A39FF1BE508DA0147D0524A669845E0108EE0ED509202CFC4234"
            "43647028715AA96E8074C10BD52C496FB7E7F59A2D911A813DE73E7C3B6F06B6DB");
        row("SHA256, second", "PS256", secondPssMessage,
            "A5FCD97718D4B09FF699E008BA2E069F081464B387F5CC430E9BDF6750A3ADC02A7D43F42CD29E149C3522E4D028659B2790E7F393"
            "63E58F0C052E4B5FDABC5470E2FA681A3D9BEFFDEC20444838C52E67BA73235EB33B074EFC01F32D3B2556C21D0968C7CB81ED56F1"
            "64374A179843A2613E350A450B30459E80147A33A8C6B68406BD1BE0BAF0F3BF72B76508484FC288538B6B61314948C1D407D18BFF"
            "344B33AFDC03CE1CB5720E13516E696960E06C7E09B5BF43244AE0BDB44CFA0D2D");
        row("SHA384, first", "PS384", firstPssMessage,
            "85E8BBE3B01F8A87BE55D1B603FB6F356C9A729E6A8AA0F3D0A12AA8069C2FD1BE1E162297A3014EF63D68A95D7B3BE42C4097EA58"
            "DBF7B3E1CF61C9FE3DD28BF8037929B85C0D25B44E3EC4BC392139348232F40D0711CD7547E633B9FDF1460ABEA3118AEB4DC7FEC8"
            "BF33E6E9DBFFE6533A63CD199F4D80B2F09D3594427054F1DA0F92E1E9118C7BEF17754269B4D52F75D23CBDD64E22AFFD0267DE9B"
            "254FB3D284E1D30205D425F2378843756D9AF1034943195D07887013A1EE40581C");
        row("SHA384, second", "PS384", secondPssMessage,
            "10EAEBD2D33BD35904CEEA831365BAA625F52D74B77FF5EC18B2EF9430C8FF5824C31622822C03E1EF128183EE57591614E6EE3718"
            "BE8DE87867884B4CBA78C7ED13420F2E98BBEFB87DA98226BA30D1D753097AAA6AB09027A9BBCDAB259D7F1112F1220709FFDCC280"
            "EBA0761FC33C5A219330F52C52DDB7F7563259A742E7E4018B0E5FF04F3E2019E5E2B168AFF6CAD6C718DF8ECEE451C690DBFC5A09"
            "FB9B9528F590F73592AA28B14D1AD0C275BEF6D6EE6CD9C206E41AF6B3A7654AA7");
        row("SHA512, first", "PS512", firstPssMessage,
            "BAFEFBF21A8F801A9230799FE740708872D48D913FB6DB2206C301B4089D69F5817E7624421A3B6545275E3C0847CB0A128E2F94D7"
            "CADF40685A363A2B45EC5424E6F43AB0BCDED2FB8C81F071C4EAA89E614446A2DF4CE75EC5AED13557C8C348B794AF9F8ECA5E77F3"
            "231C649E7D4F819FE4DAAA340D2B894CD1F2E8A5B43108CD0BB772DE6CF80325838EBFD40484B3CB4B0748D5934977283B0555E323"
            "7EC2FA200B976B02119380C6ABF04349FA7DC071C8A9A5FECB87F7D349C507C935");
        row("SHA512, second", "PS512", secondPssMessage,
            "5DC77124A07423A83E1DEC78FECFB4D7AA9C05142267A3227EA84B4C5DEB567E9DCF9862C6A96F88961100CB5E795CF637D9E44C79"
            "CA109AD83738B875BB60260E0BD8DFE52F7098B5590BDB14A7BFB7262812F16DC01BEEC59360CF2AFBA3C8FB48E3D47CC009DE063B"
            "1AF7F8F1B5BC2DCCB15C162251205CA33478537A4F07AA53D396BEA9A52FD242E359689F0A9E59FA310542FBF3AF4928711AB963E6"
            "FF10E6912D08BE27D31C45461214A395EDE4E250DFB900E101988E7303237B0061");
    }

    void fips186SigGenPss()
    {
        QFETCH(QString, algorithm);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const JsonWebKey key = rsaKey(n1536, "1001");
        QCOMPARE(verify(key, algorithm, message.constData(), signature.constData()).value(), true);
        QCOMPARE(verify(key, algorithm, changedMessage, signature.constData()).value(), false);
        // The same bytes are no PKCS#1 v1.5 signature.
        QCOMPARE(verify(key, u'R' + algorithm.mid(1), message.constData(), signature.constData()).value(), false);
    }

    void wycheproofValidSignaturesDecode()
    {
        const JsonWebKey key = wycheproofKey();
        const QByteArray digest
            = QCryptographicHash::hash(QByteArray::fromHex("313233343030"), QCryptographicHash::Sha256);
        // tcId 7, and tcId 5 with the other s of the same signature.
        for (const QByteArray &der :
             {wycheproofSignature("3045RS"),
              wycheproofSignature("3044R02204cd60b855d442f5b3c7b11eb6c4e0ae7525fe710fab9aa7c77a67f79e6fadd76")}) {
            const auto raw = ecdsaDerToRaw(der, 32);
            QVERIFY(raw);
            QCOMPARE(verifyLocally(key, u"ES256"_s, digest, *raw).value(), true);
            QCOMPARE(ecdsaRawToDer(*raw).value(), der);
            QCOMPARE(recognizeSignature(der, key).first().form, std::optional(SignatureForm::Der));
        }
    }

    void wycheproofMalformedEncodingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        const auto row = [](const char *name, const char *pattern) { QTest::newRow(name) << QByteArray(pattern); };
        row("6: s misses its leading zero (negative)",
            "3044R0220b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db");
        row("8: long form of the sequence's length", "308145RS");
        row("9: leading zero in the sequence's length", "30820045RS");
        row("10: length 70 instead of 69", "3046RS");
        row("11: length 68 instead of 69", "3044RS");
        row("12: uint32 overflow in the length", "30850100000045RS");
        row("13: uint64 overflow in the length", "3089010000000000000045RS");
        row("14: length 2**31 - 1", "30847fffffffRS");
        row("15: length 2**31", "308480000000RS");
        row("16: length 2**32 - 1", "3084ffffffffRS");
        row("17: length 2**40 - 1", "3085ffffffffffRS");
        row("18: length 2**64 - 1", "3088ffffffffffffffffRS");
        row("19: length 255 without bytes", "30ffRS");
        row("20: indefinite length without an end", "3080RS");
        row("21: nothing", "");
        row("22: a tag alone", "30");
        row("23: zeros inside the sequence", "3047RS0000");
        row("24: zeros before the integers", "30470000RS");
        row("25: zeros after the sequence", "3045RS0000");
        row("26: NULL inside the sequence", "3047RS0500");
        row("27: garbage in front", "304a4981773045RS");
        row("28: garbage in front", "304925003045RS");
        row("29: garbage behind", "30473045RS0004deadbeef");
        row("30: undefined tags", "304daa00bb00cd003045RS");
        row("31: undefined tags around r", "304d2228aa00bb00cd00RS");
        row("32: undefined tags around s", "304dR2229aa00bb00cd00S");
        row("33: truncated length", "3081");
        row("34: undefined tags around the sequence", "304baa02aabb3045RS");
        row("35: composition with indefinite length", "30803045RS0000");
        row("36: composition with a wrong tag", "30803145RS0000");
        row("37: NULL in place of the sequence", "0500");
        row("38: tag 2e", "2e45RS");
        row("39: tag 2f", "2f45RS");
        row("40: tag 31", "3145RS");
        row("41: tag 32", "3245RS");
        row("42: tag ff", "ff45RS");
        // In the manner of the file's further cases, made from the same two integers.
        row("long form of r's length",
            "3046" "028120" "2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18" "S");
        row("surplus zero before r",
            "3046" "022100" "2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18" "S");
        row("surplus zero before s", "3046R02220000b329f479a2bbd0a5c384ee1493b1f5186a87139cac5df4087c134b49156847db");
        row("r of zero", "3026020100S");
        row("s of zero", "3025R020100");
        row("both zero", "3006020100020100");
        row("r of minus one", "30260201ffS");
        row("s of minus one", "3025R0201ff");
        row("r without bytes", "30250200S");
        row("r as a boolean", "3026010100S");
        row("r as NULL", "30250500S");
        row("r as an enumerated", "3045" "0a20" "2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18" "S");
        row("r wider than the curve",
            "3046" "022101" "2ba3a8be6b94d5ec80a6d9d1190a436effe50d85a1eee859b8cc6af9bd5c2e18" "S");
        row("three integers", "3048RS020101");
        row("r alone", "3022R");
    }

    void wycheproofMalformedEncodingsAreRefused()
    {
        QFETCH(QByteArray, pattern);
        const QByteArray der = wycheproofSignature(pattern);
        QVERIFY(!ecdsaDerToRaw(der, 32).has_value());
        const auto readings = recognizeSignature(der, wycheproofKey());
        QVERIFY(readings.isEmpty() || !readings.first().form);
    }
};

QTEST_APPLESS_MAIN(TestPublishedVectors)
#include "tst_publishedvectors.moc"
