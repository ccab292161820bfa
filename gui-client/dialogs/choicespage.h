// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/preferences.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace Confab {

// A page of settings: rows of a name and a control, each bound to one of the preferences.
class ChoicesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicesPage(QWidget *parent = nullptr);

    // A control: its object's name, its label, and what it is for (a tool tip, and told to those who listen).
    struct What {
        QString name;
        QString label;
        QString description;
    };
    struct Option {
        QString text;
        QVariant value;
    };
    using Get = std::function<QVariant(const Preferences &)>;
    using Set = std::function<void(Preferences &, const QVariant &)>;

    // One of several; the value of one is told by what Get returns.
    void addChoice(const What &what, const std::vector<Option> &options, Get get, Set set);
    void addSwitch(const What &what, Get get, Set set);
    // A number with its unit as `suffix`; `least` reads as `word` where that is given.
    struct Range {
        int least = 0;
        int greatest = 100;
        int step = 1;
        QString suffix;
        QString word;
    };
    void addNumber(const What &what, const Range &range, Get get, Set set);
    void addStretch();

    // Shows what holds, without telling of it.
    void show(const Preferences &now);
    using QWidget::show;

Q_SIGNALS:
    // Of one preference; `set` puts it among the others.
    void chosen(const std::function<void(Confab::Preferences &)> &set);

private:
    void addRow(const What &what, QWidget *control);
    void tell(const Set &set, const QVariant &value);

    QGridLayout *m_grid;
    std::vector<std::function<void(const Preferences &)>> m_show;
};

} // namespace Confab
