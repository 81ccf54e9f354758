// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace vault {

class FileField;
class FormGrid;
class MessageField;
class ProxyField;

/// What few connections need, as rows of a form behind a fold: kind of service, api-version, routes, POST only, additional CA, trusted
/// authority, proxy and colour.
class AdvancedSection : public QObject
{
    Q_OBJECT
public:
    AdvancedSection(FormGrid *form, QObject *parent);

    /// Unfolds where something differs from a new connection's or is wrong.
    void setConnection(const Connection &connection);
    /// Writes its fields into the connection, and leaves the rest.
    void write(Connection &connection) const;
    QString problem() const { return m_problem; }
    void setUnfolded(bool unfolded);
    void paintColors(); ///< For the palette in force.

    QToolButton *fold() const { return m_fold; }
    QComboBox *versionBox() const { return m_version; }

Q_SIGNALS:
    void changed();

private:
    void buildFold();
    void buildProtocol();
    void buildTrust();
    void buildColors();
    void check();
    void checkVersion();
    void checkRoot();
    void checkAuthority();
    void checkProxy();
    void explainRoutes();
    void note(const QString &problem);

    FormGrid *m_form;
    QToolButton *m_fold;
    QComboBox *m_service;
    QComboBox *m_version;
    MessageField *m_versionField;
    QComboBox *m_routes;
    MessageField *m_routesField;
    QCheckBox *m_postOnly;
    FileField *m_root;
    MessageField *m_rootField;
    QLineEdit *m_authority;
    MessageField *m_authorityField;
    ProxyField *m_proxy;
    MessageField *m_proxyField;
    QComboBox *m_color;
    QList<QWidget *> m_rows;
    QString m_problem;
};

} // namespace vault
