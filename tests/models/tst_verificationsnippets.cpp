// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaturevectors.h"
#include "verificationsnippets.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

/// Runs a snippet over cases in a file: secret, timestamp, body and signature, each in base64, one case a line; prints
/// a 1 or 0 for each.
struct Harness {
    const char *language = "";
    QStringList programs{};
    QStringList arguments{};
    QString fileName{};
    QByteArray code{};
};

QList<Harness> harnesses()
{
    return {
        {"Python", {u"python3"_s}, {u"run.py"_s}, u"run.py"_s, R"(
import base64, verify
for line in open("cases"):
    secret, timestamp, body, signature = [base64.b64decode(part) for part in line.rstrip("\n").split(",")]
    print(int(verify.is_from_zendesk(secret.decode(), timestamp.decode(), body, signature.decode())))
)"},
        {"Node.js", {u"node"_s, u"nodejs"_s}, {u"run.js"_s}, u"run.js"_s, R"(
const { isFromZendesk } = require("./verify.js");
for (const line of require("fs").readFileSync("cases", "utf8").trim().split("\n")) {
  const [secret, timestamp, body, signature] = line.split(",").map(part => Buffer.from(part, "base64"));
  console.log(Number(isFromZendesk(secret.toString(), timestamp.toString(), body, signature.toString())));
}
)"},
        {"PHP", {u"php"_s}, {u"run.php"_s}, u"run.php"_s, R"(<?php
require 'verify.php';
foreach (file('cases', FILE_IGNORE_NEW_LINES) as $line)
    echo (int) is_from_zendesk(...array_map('base64_decode', explode(',', $line))), "\n";
)"},
        {"Ruby", {u"ruby"_s}, {u"run.rb"_s}, u"run.rb"_s, R"(
require "./verify"
File.foreach("cases", chomp: true) do |line|
  puts from_zendesk?(*line.split(",", -1).map { |part| part.unpack1("m0") }) ? 1 : 0
end
)"},
        {"Go", {u"go"_s}, {u"run"_s, u"run.go"_s, u"verify.go"_s}, u"run.go"_s, R"(package main

import (
	"encoding/base64"
	"fmt"
	"os"
	"strings"
)

func main() {
	data, _ := os.ReadFile("cases")
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		parts := [][]byte{}
		for _, part := range strings.Split(line, ",") {
			bytes, _ := base64.StdEncoding.DecodeString(part)
			parts = append(parts, bytes)
		}
		if IsFromZendesk(string(parts[0]), string(parts[1]), parts[2], string(parts[3])) {
			fmt.Println(1)
		} else {
			fmt.Println(0)
		}
	}
}
)"},
    };
}

struct Cases {
    QByteArray lines{};
    QByteArrayList expected{};

    void add(const QByteArray &secret, const SignedDelivery &delivery, bool isRight)
    {
        lines += secret.toBase64() + ',' + delivery.timestamp.toBase64() + ',' + delivery.body.toBase64() + ','
            + delivery.signature.toBase64() + '\n';
        expected.append(isRight ? "1" : "0");
    }
};

SignedDelivery signedAnew(const QByteArray &secret, SignedDelivery delivery)
{
    delivery.signature = sign(Secret(QByteArray(secret.constData(), secret.size())), delivery.timestamp, delivery.body);
    return delivery;
}

Cases allCases()
{
    Cases cases;
    for (const SignatureVector &vector : signatureVectors()) {
        // the snippets are for what Zendesk sends today
        cases.add(vector.secret, vector.delivery, vector.order == SignatureVerdict::Order::TimestampThenBody);
        const SignedDelivery right = signedAnew(vector.secret, vector.delivery);
        cases.add(vector.secret, right, true);
        SignedDelivery wrong = right;
        wrong.body += '\n';
        cases.add(vector.secret, wrong, false);
        wrong = right;
        wrong.timestamp[18] = '9';
        cases.add(vector.secret, wrong, false);
        wrong = right;
        wrong.signature[0] = wrong.signature.at(0) == 'A' ? 'B' : 'A';
        cases.add(vector.secret, wrong, false);
        wrong = right;
        wrong.signature.chop(1);
        cases.add(vector.secret, wrong, false);
        wrong = right;
        wrong.signature.clear();
        cases.add(vector.secret, wrong, false);
        cases.add(vector.secret + 'x', right, false);
    }
    const QByteArray binary("{\n   \"say\": \"Gr\xc3\xbc\xc3\x9f\x65\"\n}\r\n\0\xff", 28);
    cases.add("secret", signedAnew("secret", {"2026-01-02T03:04:05Z", binary, {}}), true);
    return cases;
}

} // namespace

class TestVerificationSnippets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneForEachLanguage()
    {
        const QList<VerificationSnippet> snippets = verificationSnippets();
        QCOMPARE(snippets.size(), harnesses().size());
        for (qsizetype i = 0; i < snippets.size(); ++i) {
            QCOMPARE(snippets.at(i).language, QString::fromLatin1(harnesses().at(i).language));
            QVERIFY(!snippets.at(i).code.isEmpty());
            QVERIFY(snippets.at(i).code.endsWith(u'\n'));
        }
    }

    void theyTellRightFromWrong_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < harnesses().size(); ++i)
            QTest::newRow(harnesses().at(i).language) << i;
    }

    void theyTellRightFromWrong()
    {
        QFETCH(const int, index);
        const Harness harness = harnesses().at(index);
        QString program;
        for (const QString &name : harness.programs) {
            if (program.isEmpty())
                program = QStandardPaths::findExecutable(name);
        }
        if (program.isEmpty())
            QSKIP(qPrintable(u"no "_s + harness.programs.constFirst() + u" on this machine"_s));

        const QTemporaryDir folder;
        const Cases cases = allCases();
        const VerificationSnippet snippet = verificationSnippets().at(index);
        write(folder, u"cases"_s, cases.lines);
        write(folder, snippet.fileName, snippet.code.toUtf8().replace("package webhook\n", "package main\n"));
        write(folder, harness.fileName, harness.code);
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, harness.arguments);
        QVERIFY2(process.waitForFinished(60'000), qPrintable(process.errorString()));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(process.readAllStandardOutput().trimmed().replace('\r', "").split('\n'), cases.expected);
    }

private:
    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

QTEST_GUILESS_MAIN(TestVerificationSnippets)
#include "tst_verificationsnippets.moc"
