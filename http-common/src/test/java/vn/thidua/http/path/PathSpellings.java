package vn.thidua.http.path;

import java.util.List;

/** Ways to write a path, for the tests of every place that lets requests in: the rule is one, so these are. */
public final class PathSpellings {

    private PathSpellings() {}

    /** Written in the one way that is accepted. */
    public static List<String> normal() {
        return List.of(
                "/",
                "/session",
                "/api/grove/trees",
                "/api/grove/trees/5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01/import",
                "/assets/app-4f3a9c.js",
                "/.well-known/x",
                "/a/",
                "/a.b/..c/.d/e..",
                "/a...b",
                "/a%20b",
                "/a!$&'()*+,=:@-._~");
    }

    /** Written in any other way: a reader behind may see another path. */
    public static List<String> others() {
        return List.of(
                "",
                "*",
                "api",
                "http://elsewhere/api",
                "//",
                "//api",
                "/api//x",
                "/api//",
                "/a/./b",
                "/a/../b",
                "/..",
                "/.",
                "/a/..",
                "/a/.",
                "/%61pi",
                "/api/%2E%2E/x",
                "/api/%2e%2e/x",
                "/api/.%2E/x",
                "/api%2Fx",
                "/api%2fx",
                "/api%5Cx",
                "/api\\x",
                "/api\\..\\x",
                "/api;v=1",
                "/api/x;a=b",
                "/api/..;/x",
                "/api%3Bv=1",
                "/api%3Fx",
                "/api%23x",
                "/api%25",
                "/api%2561",
                "/api%252E",
                "/api%00",
                "/api%0A",
                "/api%0D%0AX",
                "/api%7F",
                "/api%C4%90",
                "/api%c4%90",
                "/api%E1%BB%9F",
                "/api%C0%AF",
                "/api%EF%BC%8F",
                "/api%FF",
                "/apiở",
                "/api/đ",
                "/api%3A",
                "/api%3a",
                "/api%40",
                "/api%22",
                "/api%7E",
                "/api%",
                "/api%2",
                "/api%zz",
                "/api%u002F",
                "/api x",
                "/api\tx",
                "/api\u0000",
                "/api\u0001",
                "/api\u00e9",
                "/api|x",
                "/api\"x",
                "/api[x]",
                "/api{x}",
                "/api<a>",
                "/api^x",
                "/api`x");
    }
}
