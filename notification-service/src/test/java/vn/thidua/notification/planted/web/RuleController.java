package vn.thidua.notification.planted.web;

import vn.thidua.notification.planted.mongo.MongoRules;

/** An adapter that knows another: wrong on purpose. */
record RuleController(MongoRules rules) {}
