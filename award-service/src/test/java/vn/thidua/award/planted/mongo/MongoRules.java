package vn.thidua.award.planted.mongo;

/** An adapter everybody can name, which the architecture test must find. */
public class MongoRules {}
