package vn.thidua.award.planted;

import org.bson.Document;

/** A domain that knows the store, which the architecture test must find. */
class Rule {

    Document state = new Document();
}
