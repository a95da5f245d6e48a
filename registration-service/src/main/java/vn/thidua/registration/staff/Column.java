package vn.thidua.registration.staff;

import java.util.Set;
import vn.thidua.office.table.ColumnKind;

/** What a column of a list about people can hold, and the headings it is known by, without accents and punctuation. */
public enum Column implements ColumnKind {
    ORDINAL("tt", "stt", "so tt", "so thu tu", "no"),
    FAMILY_NAME("ho", "ho dem", "ho va dem", "ho lot", "ho va ten dem", "ho ten dem", "ho chu dem", "ho va chu dem"),
    GIVEN_NAME("ten"),
    NAME(
            "ho va ten",
            "ho ten",
            "ho va ten can bo",
            "ho ten can bo",
            "ho va ten cong chuc",
            "ho va ten cbcc",
            "ho va ten cbccvc",
            "ho ten cbccvc",
            "ho va ten cbccvc nld",
            "ten can bo",
            "ten nhan vien",
            "ho ten nhan vien",
            "ho va ten nhan vien",
            "can bo",
            "ca nhan",
            "nguoi dang ky",
            "ho va ten nguoi dang ky",
            "full name",
            "name"),
    ROOM(
            "phong",
            "phong ban",
            "phong ban don vi",
            "phong don vi",
            "phong ban truc thuoc",
            "phong chuyen mon",
            "don vi",
            "don vi cong tac",
            "don vi truc thuoc",
            "bo phan",
            "bo phan cong tac",
            "noi cong tac",
            "khoa phong",
            "phong khoa",
            "khoa phong ban",
            "to",
            "to chuyen mon",
            "tap the",
            "room",
            "department",
            "unit"),
    POSITION(
            "chuc vu",
            "chuc danh",
            "chuc vu chuc danh",
            "chuc danh chuc vu",
            "chuc vu chuc danh nghe nghiep",
            "chuc danh nghe nghiep",
            "vi tri",
            "vi tri viec lam",
            "nghe nghiep",
            "position",
            "job title"),
    SINCE(
            "tu ngay",
            "ngay vao",
            "ngay vao co quan",
            "ngay ve co quan",
            "ngay vao lam",
            "ngay vao don vi",
            "ngay ve don vi",
            "ngay nhan viec",
            "ngay nhan cong tac",
            "ngay bat dau",
            "ngay bat dau cong tac",
            "ngay cong tac",
            "ngay tuyen dung",
            "cong tac tu",
            "cong tac tu ngay",
            "lam viec tu",
            "lam viec tu ngay",
            "thoi gian cong tac tu",
            "nam vao co quan",
            "since",
            "from",
            "start date"),
    TITLES(
            "danh hieu",
            "danh hieu dang ky",
            "danh hieu thi dua",
            "danh hieu thi dua dang ky",
            "dang ky",
            "dang ky danh hieu",
            "dang ky thi dua",
            "dang ky danh hieu thi dua",
            "noi dung dang ky",
            "danh hieu thi dua hinh thuc khen thuong",
            "danh hieu hinh thuc khen thuong",
            "hinh thuc khen thuong",
            "titles",
            "title");

    private final Set<String> headings;

    Column(String... headings) {
        this.headings = Set.of(headings);
    }

    @Override
    public Set<String> headings() {
        return headings;
    }
}
