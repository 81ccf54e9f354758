// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signing/checksumcomparison.h"
#include "ui/signing/filequeue.h"
#include "ui/signing/signingsource.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QProgressBar;
class QTableView;

namespace vault {

class ChecksumField;
class FieldMessage;
class FilesModel;
struct FileLine;

/// Files that are hashed on this computer, compared with checksums where there are some, and signed one after the
/// other, each with its result.
class FilesSource : public SigningSource
{
    Q_OBJECT
public:
    explicit FilesSource(QWidget *parent = nullptr);
    ~FilesSource() override;

    void setTarget(const SigningTarget &target) override;
    QList<SigningTask> tasks() override;
    QString problem() const override;
    QString warning() const override;
    QString actionText() const override;
    bool takeFiles(const QStringList &paths) override;
    void noteSigned(const MadeSignature &made) override;
    void noteFailed(const SigningTask &task, const ApiError &error) override;

    /// One file in each press, for who confirms each of them.
    void setOneByOne(bool oneByOne);
    FileQueue &queue() { return m_queue; }
    ChecksumField *comparison() const { return m_compare; }
    QTableView *table() const { return m_table; }
    FieldMessage *message() const { return m_message; }

private:
    QWidget *createPathRow();
    QWidget *createProgressRow();
    void chooseFiles();
    void takePath();
    void fillTable();
    FileLine lineOf(int row) const;
    void showProgress();
    void showComparison();
    ChecksumVerdict verdictOf(const FileQueue::File &file) const;
    void chooseRow();
    int toSign() const; ///< Files that are hashed and not yet signed with this target.

    FileQueue m_queue;
    SigningTarget m_target;
    QHash<QString, MadeSignature> m_made; ///< By path, with this target.
    QHash<std::pair<QString, QString>, QHash<QString, MadeSignature>> m_madeByOthers; ///< By key id and algorithm.
    QHash<QString, QString> m_refusals; ///< By path, in words.
    bool m_oneByOne = false;
    QLineEdit *m_path;
    FilesModel *m_rows;
    QTableView *m_table;
    QWidget *m_progressRow;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    ChecksumField *m_compare;
    FieldMessage *m_message;
};

} // namespace vault
