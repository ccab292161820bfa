// SPDX-License-Identifier: MIT
#include "tests/support/testcertificate.h"

namespace Confab {

namespace {

constexpr char firstCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBozCCAUmgAwIBAgIUYMKTOd7ZkAlIesmuqrSA31POfHIwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNQ29uZmFiIHRlc3QgMTAgFw0yNjExMjAxMjM0MzdaGA8yMTI2
MTAyNzEyMzQzN1owGDEWMBQGA1UEAwwNQ29uZmFiIHRlc3QgMTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABJjrxMnHcBfeyZGGdHV6zrQDmKbAXjthknbINBOdLy5Q
+QHIrY7Rf3NR3byy50ZONVjylaPLsVmQe04iAH1/9zOjbzBtMB0GA1UdDgQWBBSW
VL+2I8+AgC9KbL/QKHkmRB977TAfBgNVHSMEGDAWgBSWVL+2I8+AgC9KbL/QKHkm
RB977TAPBgNVHRMBAf8EBTADAQH/MBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAA
ATAKBggqhkjOPQQDAgNIADBFAiEArjKmh/QvKBabN1p0opGtbBeQFTZEEnq1RFCJ
FH+EXZgCIHa8PIHJWcrPMYex934rDDFcBiO3aAUhBxJsMKhpYzPJ
-----END CERTIFICATE-----
)";

constexpr char firstKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgd24zuMmSJuuAEGJN
kddHvEJXYkjVHUPgaOA7HW9IPwGhRANCAASY68TJx3AX3smRhnR1es60A5imwF47
YZJ2yDQTnS8uUPkByK2O0X9zUd28sudGTjVY8pWjy7FZkHtOIgB9f/cz
-----END PRIVATE KEY-----
)";

constexpr char secondCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBojCCAUmgAwIBAgIUAST9g31NDbXO1jcvrL/SLPZQQeQwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNQ29uZmFiIHRlc3QgMjAgFw0yNjExMjAxMjM0MzdaGA8yMTI2
MTAyNzEyMzQzN1owGDEWMBQGA1UEAwwNQ29uZmFiIHRlc3QgMjBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABChSBOkgcGNGNDrvIqcUXZj5f2cHj/Z9g4VRrloNfyea
n4w1N9wqt5IAIXGaWOJcUhMbmhfhlNBsfFznXsHIrhOjbzBtMB0GA1UdDgQWBBS1
4cbbeoUzULy3Gn1USRr+59En2DAfBgNVHSMEGDAWgBS14cbbeoUzULy3Gn1USRr+
59En2DAPBgNVHRMBAf8EBTADAQH/MBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAA
ATAKBggqhkjOPQQDAgNHADBEAiBkXOVLz+ciBM1nCEKVkW1aG9Rmqk1lJQZ1xSyY
qN6CygIgK3mwf6QdVCEEBUsSIys/Rt49grZuK/R+EWpTYXuzhTk=
-----END CERTIFICATE-----
)";

constexpr char secondKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggvvehNP+odcytc5v
Hz4Us9kn6NX+ABU0cvHu0aCzH1yhRANCAAQoUgTpIHBjRjQ67yKnFF2Y+X9nB4/2
fYOFUa5aDX8nmp+MNTfcKreSACFxmljiXFITG5oX4ZTQbHxc517ByK4T
-----END PRIVATE KEY-----
)";

TestCertificate pairOf(const char *certificate, const char *key)
{
    return {QSslCertificate(QByteArray(certificate)), QSslKey(QByteArray(key), QSsl::Ec)};
}

} // namespace

TestCertificate TestCertificate::first()
{
    return pairOf(firstCertificate, firstKey);
}

TestCertificate TestCertificate::second()
{
    return pairOf(secondCertificate, secondKey);
}

} // namespace Confab
