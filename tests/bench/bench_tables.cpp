// SPDX-License-Identifier: GPL-3.0-or-later
// The list with 100,000 webhooks: keystrokes of the search, sort by every column, memory a row; and the longest stall
// of the event loop while 10,000 rows come in at once. The baseline is what Qt offers ready made: a
// QSortFilterProxyModel over a plain table of std::vector<Webhook>, measured in the same run.
#include "fakewebhookservice.h"
#include "webhooklist.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <malloc.h>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;
using Column = WebhookTableModel::Column;

namespace
{

constexpr int rows = 100'000;
constexpr int pageSize = 100;
constexpr char typedWord[] = "escalation";

template<std::size_t N> QString pick(const std::array<const char *, N> &words, quint32 number)
{
    return QString::fromLatin1(words[number % N]);
}

/// A name of about 30 characters, an endpoint of about 45, and the rest as an account might have it.
Webhook typicalWebhook(int number)
{
    static constexpr std::array teams{"Billing", "Escalation", "Onboarding", "Fulfilment",
                                      "Returns", "Compliance", "Workforce",  "Renewals"};
    static constexpr std::array targets{"erp", "crm", "slack", "pager", "warehouse", "ledger", "audit"};
    static constexpr std::array types{"ticket.created", "ticket.deleted", "user.renamed", "organization.merged"};
    QRandomGenerator random(static_cast<quint32>(number));
    Webhook webhook;
    webhook.id = u"01K9%1"_s.arg(random.generate64(), 22, 32, '0'_L1).toUpper();
    const QString team = pick(teams, random.generate());
    const QString target = pick(targets, random.generate());
    webhook.name = u"%1 to %2 (region %3)"_s.arg(team, target).arg(number);
    webhook.endpoint = u"https://%1.example.net/hooks/%2/%3"_s.arg(target, team.toLower()).arg(number);
    webhook.status = random.bounded(4) == 0 ? WebhookStatus::Inactive : WebhookStatus::Active;
    webhook.method = random.bounded(5) == 0 ? HttpMethod::Put : HttpMethod::Post;
    webhook.format = random.bounded(9) == 0 ? RequestFormat::Xml : RequestFormat::Json;
    webhook.subscriptions = {Webhook::conditionalTicketEvents()};
    if (random.bounded(3) == 0)
        webhook.subscriptions = {u"zen:event-type:"_s + pick(types, random.generate())};
    if (random.bounded(3) == 0)
        webhook.authentication = shown::BasicAuth{u"zd_"_s + target};
    else if (random.bounded(3) == 0)
        webhook.authentication = shown::BearerToken{};
    webhook.createdAt = QDateTime::fromMSecsSinceEpoch(1'770'000'000'000 - 60'000LL * number).toUTC();
    webhook.createdBy = QString::number(39'900'000'000 + random.bounded(12));
    if (random.bounded(2) == 0) {
        webhook.updatedAt = webhook.createdAt.addSecs(random.bounded(5'000'000));
        webhook.updatedBy = webhook.createdBy;
    }
    if (random.bounded(50) == 0)
        webhook.description = u"Kept for the %1 team"_s.arg(team);
    if (random.bounded(50) == 0)
        webhook.customHeaders = {{u"X-Team"_s, team}};
    return webhook;
}

Page<Webhook> typicalPage(int first, int last)
{
    Page<Webhook> page;
    for (int number = first; number < std::min(first + pageSize, last); ++number)
        page.items.append(typicalWebhook(number));
    if (first + pageSize < last)
        page.next = Cursor{QString::number(first + pageSize)};
    return page;
}

double usedBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

/// Processor time of this thread, so that a busy machine does not count; nothing here waits.
class Stopwatch
{
public:
    void start() { m_start = now(); }
    [[nodiscard]] double ms() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_start = now();
};

/// What one writes without thinking about size: every cell made from the value when it is asked for.
class PlainModel final : public QAbstractTableModel
{
public:
    std::vector<Webhook> webhooks;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(webhooks.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 7; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Webhook &webhook = webhooks[static_cast<std::size_t>(index.row())];
        switch (index.column()) {
        case 0:
            return webhook.name;
        case 1:
            return webhook.endpoint;
        case 2:
            return webhook.id;
        case 3:
            return webhook.status.value == WebhookStatus::Active ? u"Active"_s : u"Inactive"_s;
        case 4:
            return webhook.createdBy;
        case 5:
            return webhook.updatedAt;
        }
        return webhook.createdAt;
    }
};

struct Baseline {
    double keystrokeMs = 0;
    double sortMs = 0;
    double bytesARow = 0;
};

Baseline measureBaseline()
{
    Baseline result;
    PlainModel model;
    const double before = usedBytes();
    for (int number = 0; number < rows; ++number)
        model.webhooks.push_back(typicalWebhook(number));
    result.bytesARow = (usedBytes() - before) / rows;

    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    Stopwatch timer;
    const QString word = QString::fromLatin1(typedWord);
    for (qsizetype length = 1; length <= 3; ++length) {
        timer.start();
        proxy.setFilterFixedString(word.left(length));
        result.keystrokeMs = std::max(result.keystrokeMs, timer.ms());
    }
    proxy.setFilterFixedString({});
    timer.start();
    proxy.sort(0);
    result.sortMs = timer.ms();
    return result;
}

/// Loads everything into \a list by Load all; the pages come as fast as they are taken.
void load(WebhookList &list, FakeWebhookService &service, int count)
{
    list.start();
    service.listCalls.back()->answer(typicalPage(0, count));
    list.loadAll();
    for (int first = pageSize; first < count; first += pageSize) {
        service.answerPage(typicalPage(first, count));
        QCoreApplication::processEvents();
    }
    while (!list.state().isComplete)
        QCoreApplication::processEvents();
}

double longestStallMs()
{
    constexpr int count = 10'000;
    FakeWebhookService service;
    WebhookList list(&service);
    list.start();
    service.listCalls.back()->answer(typicalPage(0, count));
    list.loadAll();
    std::vector<Page<Webhook>> pages;
    for (int first = pageSize; first < count; first += pageSize)
        pages.push_back(typicalPage(first, count));
    double longest = 0;
    Stopwatch turn;
    for (const Page<Webhook> &page : pages) {
        turn.start();
        service.answerPage(page);
        longest = std::max(longest, turn.ms());
    }
    while (!list.state().isComplete) {
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.ms());
    }
    return longest;
}

QString columnTitle(const WebhookList &list, int column)
{
    return list.model()->headerData(column, Qt::Horizontal).toString();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const double stall = longestStallMs();
    const Baseline baseline = measureBaseline();
    malloc_trim(0);

    FakeWebhookService service;
    const double before = usedBytes();
    WebhookList list(&service);
    load(list, service, rows);
    const double bytesARow = (usedBytes() - before) / rows;

    std::printf("%-44s %10s %10s %7s %8s\n", "what (100,000 rows)", "ours", "baseline", "ratio", "aim");
    const auto print = [](const char *what, double ours, double base, const char *unit, const char *aim) {
        std::printf("%-44s %7.1f %-2s", what, ours, unit);
        if (base > 0)
            std::printf(" %7.1f %-2s %7.2f", base, unit, ours / base);
        else
            std::printf(" %10s %7s", "", "");
        std::printf(" %8s\n", aim);
    };

    Stopwatch timer;
    double worstKey = 0;
    const QString word = QString::fromLatin1(typedWord);
    QStringList texts;
    for (qsizetype length = 1; length <= word.size(); ++length)
        texts.append(word.left(length));
    for (qsizetype length = word.size(); length-- > 0;)
        texts.append(word.left(length));
    for (const QString &text : texts) {
        timer.start();
        list.setSearchText(text);
        worstKey = std::max(worstKey, timer.ms());
    }
    print("worst keystroke of the search, all columns", worstKey, baseline.keystrokeMs, "ms", "60 ms");

    for (int column = 0; column < WebhookTableModel::ColumnCount; ++column) {
        list.setSort({});
        double worst = 0;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            timer.start();
            list.setSort({static_cast<Column>(column), order});
            worst = std::max(worst, timer.ms());
        }
        const bool isName = static_cast<Column>(column) == Column::Name;
        print(qUtf8Printable(u"sort by "_s + columnTitle(list, column)), worst, isName ? baseline.sortMs : 0, "ms",
              "120 ms");
    }
    print("memory a row, search text and orders included", bytesARow, baseline.bytesARow, "B", "450 B");
    print("longest turn while 10,000 rows come in", stall, 0, "ms", "16 ms");
    return 0;
}
