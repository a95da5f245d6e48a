package vn.thidua.planted.rule.web;

import vn.thidua.planted.rule.mongo.MongoRules;

/** An adapter that knows another: wrong on purpose. */
record RuleController(MongoRules rules) {}
