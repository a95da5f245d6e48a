package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of the contract is believed because a planted violation breaks it, and says where. */
class SentencesContractTest {

    static final String CODE = """
            class Greeting {
                Sentence hello(String name) {
                    return Sentence.of("hello").with("name", name);
                }
            }
            """;

    static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** What understands Vietnamese, the decree's own words, and the title of a form that nobody has filled in. */
    static final String[] VOCABULARY = {
        "/LegacyText.java",
        "/architecture/LibraryArchitecture.java",
        "/content/Content.java",
        "/content/Quantity.java",
        "/content/Ratio.java",
        "/fileimport/RowGroup.java",
        "/fileimport/ListParser.java",
        "/fileimport/TargetText.java",
        "/fileimport/TextLine.java",
        "/fileimport/TextParser.java",
        "/paper/DecreeWords.java",
    };

    @TempDir
    Path folder;

    Path module = Path.of("");

    @BeforeEach
    void plantNothingYet() throws IOException {
        module = Files.createDirectory(folder.resolve("a-service"));
        write("java/Greeting.java", CODE);
        write("resources/messages_vi.properties", "# Lời chào\nhello=Xin chào {name}\n");
        write("resources/messages_en.properties", "hello=Hello {name}\n");
    }

    @Test
    void thePlatformSaysItsSentencesInBothLanguages() {
        SentencesContract.of("../platform-core").checkSentences();
        SentencesContract.here().checkSentences();
    }

    /** Every module but those that only run the product on one machine, with people and texts made up. */
    @Test
    void noModuleSpeaksVietnameseInCode() throws IOException {
        var modules = MODULE.matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .map(it -> it.group(1))
                .toList();

        assertThat(modules).contains("platform", "registration-service");
        for (var it : modules) {
            if (!it.startsWith("deploy/local/")) {
                SentencesContract.of("../" + it).withVocabulary(VOCABULARY).checkCode();
            }
        }
    }

    @Test
    void nothingIsWrongHere() {
        assertThat(contract().faults()).isEmpty();
        assertThat(contract().literals()).isEmpty();
    }

    @Test
    void aSentenceWithoutItsEnglishTwinIsFound() throws IOException {
        write("resources/messages_en.properties", "");

        assertThat(contract().faults())
                .containsExactly(
                        "a-service/src/main/resources/messages_vi.properties:2: hello has no twin in messages_en.properties");
    }

    @Test
    void aSentenceWithoutItsVietnameseTwinIsFound() throws IOException {
        write("resources/messages_en.properties", "hello=Hello {name}\nbye=Bye\n");

        assertThat(contract().faults())
                .containsExactly(
                        "a-service/src/main/resources/messages_en.properties:2: bye has no twin in messages_vi.properties");
    }

    @Test
    void aTwinThatLeavesOutAParameterIsFound() throws IOException {
        write("resources/messages_en.properties", "hello=Hello\n");

        assertThat(contract().faults())
                .containsExactly(
                        "a-service/src/main/resources/messages_en.properties:1: hello leaves out {name} of messages_vi.properties");
    }

    @Test
    void aTwinThatChoosesByOtherWordsIsFound() throws IOException {
        write("resources/messages_vi.properties", "hello={name, select, MR {Ông} other {Bà}}\n");
        write("resources/messages_en.properties", "hello={name, select, MISTER {Mr} other {Mrs}}\n");

        assertThat(contract().faults())
                .containsExactly(
                        "a-service/src/main/resources/messages_en.properties:1: hello has no choice name MR of messages_vi.properties",
                        "a-service/src/main/resources/messages_vi.properties:1: hello has no choice name MISTER of messages_en.properties");
    }

    @Test
    void aTextThatIsBlankTornOrTwiceIsFound() throws IOException {
        write("resources/messages_vi.properties", "hello=Xin cha\u0300o {name}\nhello={name\nempty=\n");
        write("resources/messages_en.properties", "hello=Hello {name}\nempty=Nothing\n");

        assertThat(contract().faults())
                .contains(
                        "a-service/src/main/resources/messages_vi.properties:1: hello is not in composed Unicode",
                        "a-service/src/main/resources/messages_vi.properties:2: hello is there already",
                        "a-service/src/main/resources/messages_vi.properties:3: empty says nothing")
                .anyMatch(it -> it.startsWith(
                        "a-service/src/main/resources/messages_vi.properties:2: hello is no message pattern"));
    }

    @Test
    void aSentenceThatNobodySaysIsFound() throws IOException {
        write("java/Greeting.java", "class Greeting {}");

        assertThat(contract().faults())
                .containsExactly("a-service/src/main/resources/messages_vi.properties:2: nobody says hello");
    }

    @Test
    void aSentenceThatIsInNoBundleIsFound() throws IOException {
        write("java/Leave.java", "class Leave {\n    Sentence bye = Sentence.of(\"bye\");\n}");

        assertThat(contract().faults())
                .containsExactly(
                        "a-service/src/main/java/Leave.java:2: there is no sentence bye in messages_vi.properties");
    }

    @Test
    void aPlaceThatNobodyFillsInIsFound() throws IOException {
        write("java/Greeting.java", CODE.replace("\"name\"", "\"nam\""));

        assertThat(contract().faults())
                .containsExactly(
                        "a-service/src/main/java/Greeting.java:3: hello is filled in with [nam] and has places for [name]");
    }

    @Test
    void aKeyThatIsNotWrittenOutIsFoundUnlessItsTableIsKnown() throws IOException {
        write("java/Table.java", "class Table {\n    Sentence at(String key) { return Sentence.of(key); }\n}");

        assertThat(contract().faults())
                .containsExactly("a-service/src/main/java/Table.java:2: the key of the sentence is not written out");
        assertThat(contract().withKeysOf("Table.java", Set.of("hello", "bye")).faults())
                .containsExactly("Table.java: there is no sentence bye in messages_vi.properties");
    }

    @Test
    void vietnameseInCodeIsFound() throws IOException {
        write("java/Leave.java", "/** Chào. */\nclass Leave {\n    // Tạm biệt\n    String bye = \"Tạm biệt\";\n}");

        assertThat(contract().literals())
                .containsExactly("a-service/src/main/java/Leave.java:4: Vietnamese belongs in a bundle: Tạm biệt");
        assertThat(contract().withVocabulary("/Leave.java").literals()).isEmpty();
    }

    @Test
    void vietnameseInEscapesIsFoundToo() throws IOException {
        write("java/Leave.java", "class Leave {\n    String bye = \"T\\u1ea1m\";\n}");

        assertThat(contract().literals()).hasSize(1);
    }

    @Test
    void aBundleOfTheLawsOwnLanguageNeedsNoTwin() throws IOException {
        write("resources/paper_vi.properties", "paper=Công văn\nother=Tờ trình\n");
        write("java/Paper.java", "class Paper {\n    Sentence kind = Sentence.of(\"paper\");\n}");

        assertThat(contract().withoutTwins("paper_vi.properties").faults())
                .containsExactly("a-service/src/main/resources/paper_vi.properties:2: nobody says other");
    }

    SentencesContract contract() {
        return new SentencesContract(module, Map.of(), "", Set.of());
    }

    void write(String file, String text) throws IOException {
        var path = module.resolve("src/main").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
