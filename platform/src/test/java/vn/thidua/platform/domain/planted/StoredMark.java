package vn.thidua.platform.domain.planted;

import org.bson.Document;

record StoredMark(Document document) {}
