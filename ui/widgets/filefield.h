// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QMimeData;
class QPushButton;

namespace vault {

/// A path that is typed, chosen in the platform's dialog or dropped on the field.
class FileField : public QWidget
{
    Q_OBJECT
public:
    explicit FileField(const QString &chooseText, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path); ///< Emits fileChosen when it is another one.
    void setDialogTitle(const QString &title) { m_dialogTitle = title; }

    QLineEdit *lineEdit() const { return m_edit; }
    QPushButton *button() const { return m_button; }

public Q_SLOTS:
    void choose();

Q_SIGNALS:
    /// A whole path was given, not each letter of it. Empty when it was taken away.
    void fileChosen(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void settle();

    QLineEdit *m_edit;
    QPushButton *m_button;
    QString m_dialogTitle;
    QString m_settled;
};

/// The one local file that is being dragged; empty for several, for folders and for anything else.
QString draggedFile(const QMimeData *data);

} // namespace vault
