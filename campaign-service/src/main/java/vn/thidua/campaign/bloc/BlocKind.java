package vn.thidua.campaign.bloc;

/** Units of like functions (khối), or localities and units of one trade (cụm). */
public enum BlocKind {
    KHOI,
    CUM
}
