package vn.thidua.notification.planted;

import org.bson.Document;

/** A domain that knows the store: wrong on purpose. */
record Rule(Document document) {}
