package vn.thidua.notification.planted.mongo;

/** An adapter that is public: wrong on purpose. */
public final class MongoRules {}
