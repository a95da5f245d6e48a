package vn.thidua.planted.rule;

import vn.thidua.planted.rule.mongo.MongoRules;

/** A domain that knows its adapter, and a name that says nothing: wrong on purpose. */
record RuleHelper(MongoRules rules) {}
