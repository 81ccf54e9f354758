// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/objects.h"

namespace practicevault {

const Kind Key::kind {"Key", "key", "keys", "deletedkeys", "KeyNotFound", "KeyManagedByKeyVault", 256};
const Kind Secret::kind {"Secret", "secret", "secrets", "deletedsecrets", "SecretNotFound", "SecretManagedByKeyVault",
                         512};
const Kind Certificate::kind {"Certificate", "certificate", "certificates", "deletedcertificates",
                              "CertificateNotFound", "", 256};

} // namespace practicevault
