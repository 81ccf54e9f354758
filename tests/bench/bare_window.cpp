// SPDX-License-Identifier: Apache-2.0
// The least that a program of Qt Widgets can be: an empty window.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1240, 800);
    window.show();
    return QApplication::exec();
}
