package vn.thidua.award.planted.web;

import vn.thidua.award.planted.mongo.MongoRules;

/** An adapter that knows another one, which the architecture test must find. */
class RuleController {

    MongoRules rules = new MongoRules();
}
