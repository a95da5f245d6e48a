package vn.thidua.office;

/** A cell's place as in "AB12"; zero for what is not said or beyond all sheets. */
record CellReference(int column, int row) {

    private static final int MOST = 9_999_999;

    static CellReference of(String written) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < written.length(); i++) {
            var it = written.charAt(i);
            if (it >= 'A' && it <= 'Z' || it >= 'a' && it <= 'z') {
                column = Math.min(MOST, column * 26 + (it & 0x1f));
            } else if (it >= '0' && it <= '9') {
                row = Math.min(MOST, row * 10 + it - '0');
            }
        }
        return new CellReference(column, row);
    }
}
