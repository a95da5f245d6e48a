package vn.thidua.paper;

/** A paper as a file: its name without the extension, its kind and what is in it. */
public record PrintedPaper(String name, Format format, byte[] bytes) {

    public String fileName() {
        return name + "." + format.extension();
    }
}
