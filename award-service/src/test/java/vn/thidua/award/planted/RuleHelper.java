package vn.thidua.award.planted;

import vn.thidua.award.planted.mongo.MongoRules;

/** A domain that knows its adapter, and a name that says nothing; the architecture test must find both. */
class RuleHelper {

    MongoRules rules = new MongoRules();
}
