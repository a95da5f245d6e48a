package vn.thidua.planted.rule.mongo;

/** An adapter that is public: wrong on purpose. */
public final class MongoRules {}
