package vn.thidua.campaign.planted.web;

import vn.thidua.campaign.planted.mongo.MongoRules;

/** An adapter that knows another one, which the architecture test must find. */
class RuleController {

    MongoRules rules = new MongoRules();
}
