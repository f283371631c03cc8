// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/barcode.h"
#include "domain/product.h"
#include "support/test_main.h"
#include <atomic>
#include <thread>

using namespace domain;

class TstProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneAreFoundWhereThereAreNone()
    {
        const Products none;
        QVERIFY(none.empty());
        QVERIFY(!none.find(soap));
        QVERIFY(!none.withKey(u"SOAP1"_qs).product);
        QCOMPARE(none, Products(std::vector<Product>()));
    }
    void anItemIsFoundByItsIdAndByEachOfItsCodes()
    {
        const Products products = sample();
        QCOMPARE(products.size(), size_t(2));
        QCOMPARE(products.find(bolt), &products[1]);
        QVERIFY(!products.find(ProductId(u"NUT"_qs)));
        const auto found = products.withKey(u"SOAPCASE"_qs);
        QCOMPARE(found.product, &products[0]);
        QCOMPARE(found.code->quantity, 12);
        QVERIFY(!products.withKey(QString()).product);
    }
    // A code is kept as the order file had it, with blanks or without the zeros of a GTIN-14; scanned is the whole of it.
    void aCodeIsFoundHoweverItWasWritten()
    {
        const Products products = sample();
        for (const char *scanned : {"96385074", "00000096385074", " 96385074 "})
            QCOMPARE(products.withKey(productKey(QLatin1String(scanned))).product, &products[1]);
    }
    // As when a list was gone through: what stands first has the code.
    void theFirstOfTwoWithOneCodeHasIt()
    {
        const Products products{{soap, u"Soap"_qs, {{u"ONE"_qs, 3}, {u"ONE"_qs, 4}}}, {bolt, u"Bolt"_qs, {{u"ONE"_qs, 5}}}, {soap, u"Other"_qs, {}}};
        QCOMPARE(products.withKey(u"ONE"_qs).product, &products[0]);
        QCOMPARE(products.withKey(u"ONE"_qs).code->quantity, 3);
        QCOMPARE(products.find(soap), &products[0]);
    }
    void copiesAreTheSameAndOthersAreComparedByWhatTheyHold()
    {
        const Products products = sample();
        const Products copy = products;
        QCOMPARE(copy.find(soap), products.find(soap));
        QCOMPARE(sample(), products);
        QVERIFY(Products{*products.find(soap)} != products);
    }
    void severalThreadsMayLookForTheFirstTimeAtOnce()
    {
        std::vector<Product> many;
        for (int i = 0; i < 500; ++i)
            many.push_back({ProductId(QString::number(i)), {}, {{QString::number(i), 1}}});
        const Products products(std::move(many));
        std::vector<std::thread> threads;
        std::atomic<int> found = 0;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&found, products] {
                for (int i = 0; i < 500; ++i)
                    found += products.find(ProductId(QString::number(i))) && products.withKey(QString::number(i)).product;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(found.load(), 4 * 500);
    }

private:
    static Products sample()
    {
        return {{soap, u"Soap"_qs, {{u"SOAP1"_qs, 1}, {u"SOAPCASE"_qs, 12}}}, {bolt, u"Bolt"_qs, {{u" 96385074"_qs, 1}}}};
    }
    inline static const ProductId soap{u"SOAP"_qs};
    inline static const ProductId bolt{u"BOLT"_qs};
};

PACKHORSE_TEST(TstProducts)
#include "tst_products.moc"
