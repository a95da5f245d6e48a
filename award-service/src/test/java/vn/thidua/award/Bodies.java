package vn.thidua.award;

import java.util.Map;

/** A good body for every endpoint that changes something. */
final class Bodies {

    static final String CHANGE = "PUT /catalogue/{id}";

    static final Map<String, String> GOOD = Map.of(CHANGE, """
            {"name":"Tên của tỉnh","nameEn":"The province's name","kind":"COMMENDATION","subjects":["INDIVIDUAL"],
             "authority":"PROVINCE_CHAIR",             "validFrom":"2004-07-01","validTo":"2030-12-31",
             "formRow":{"order":18,"code":"ROW","label":"Tên trên mẫu","labelEn":"Name on the form","note":"tập thể"}}
            """);

    private Bodies() {}
}
