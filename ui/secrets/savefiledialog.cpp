// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/savefiledialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace vault {
namespace {

using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(vault::SaveFileDialog)
public:
    static QString title() { return tr("Save the value"); }
    //: %1 is "base64" or the like. The part in brackets is a file pattern.
    static QString decoded(const QString &encoding) { return tr("Decoded from %1 (*)").arg(encoding); }
    //: %1 is "utf-16le" or the like. The part in brackets is a file pattern.
    static QString encoded(const QString &encoding) { return tr("Written as %1 (*)").arg(encoding); }
    static QString asItIs() { return tr("The text as it is, UTF-8 (*)"); }
};

bool isBinary(SecretFileEncoding encoding)
{
    return encoding == SecretFileEncoding::Base64 || encoding == SecretFileEncoding::Hexadecimal;
}

} // namespace

SecretFileForm fileFormOf(const Tags &tags, const QString &contentType)
{
    const QString tag = fileEncodingOf(tags);
    if (const auto encoding = secretFileEncodingNamed(tag))
        return {*encoding, {}};
    if (!tag.isEmpty())
        return {SecretFileEncoding::Utf8, tag};
    const bool isPkcs12 = contentType.section(u';', 0, 0).trimmed().compare("application/x-pkcs12"_L1, Qt::CaseInsensitive) == 0;
    return {isPkcs12 ? SecretFileEncoding::Base64 : SecretFileEncoding::Utf8, {}};
}

QString suggestedFileName(const QString &secretName, const QString &contentType, SecretFileEncoding encoding)
{
    struct Ending {
        QLatin1String contentType;
        QLatin1String ending;
    };
    static constexpr Ending endings[] = {
        {"application/x-pkcs12"_L1, ".pfx"_L1}, {"application/x-pem-file"_L1, ".pem"_L1},
        {"application/json"_L1, ".json"_L1},    {"application/xml"_L1, ".xml"_L1},
        {"text/xml"_L1, ".xml"_L1},             {"text/plain"_L1, ".txt"_L1},
    };
    const QString type = contentType.section(u';', 0, 0).trimmed();
    for (const Ending &ending : endings) {
        if (type.compare(ending.contentType, Qt::CaseInsensitive) == 0)
            return secretName + ending.ending;
    }
    return isBinary(encoding) ? secretName : secretName + ".txt"_L1;
}

void askForSecretFile(QWidget *parent, const QString &fileName, SecretFileEncoding encoding,
                      std::function<void(const QString &, SecretFileEncoding)> chosen)
{
    auto *dialog = new QFileDialog(parent, Words::title(), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const bool isText = encoding == SecretFileEncoding::Utf8 || encoding == SecretFileEncoding::Ascii;
    const QString form = isBinary(encoding) ? Words::decoded(nameOf(encoding)) : Words::encoded(nameOf(encoding));
    QStringList filters{Words::asItIs()};
    if (!isText)
        filters.prepend(form);
    dialog->setNameFilters(filters);
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [dialog, form, isText, encoding, chosen = std::move(chosen)](const QString &path) {
                         const bool asWanted = isText || dialog->selectedNameFilter() == form;
                         chosen(path, asWanted ? encoding : SecretFileEncoding::Utf8);
                     });
    dialog->open();
}

} // namespace vault
