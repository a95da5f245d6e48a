package vn.thidua.platform.test;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A module's main sources, parsed and no more: its texts, and where it makes sentences. */
final class JavaSources {

    private final Path module;
    private final List<Text> texts = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /** A text in a source file; where is file and line. */
    record Text(String where, String file, String value) {}

    /** A place where a sentence is made: its key, none if that is not written out, and the names it fills in. */
    record Sentence(String where, String file, @Nullable String key, Set<String> parameters) {}

    private JavaSources(Path module) {
        this.module = module;
    }

    static JavaSources of(Path module) {
        var sources = new JavaSources(module);
        sources.parse();
        return sources;
    }

    List<Text> texts() {
        return texts;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private void parse() {
        var root = module.resolve("src/main/java");
        if (!Files.isDirectory(root)) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var paths = Files.walk(root);
                var files = compiler.getStandardFileManager(null, null, null)) {
            var sources =
                    paths.filter(it -> it.toString().endsWith(".java")).sorted().toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (var unit : task.parse()) {
                new Finder(unit, Trees.instance(task)).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final String file;
        private final Set<Tree> seen = new HashSet<>();

        Finder(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
            this.file = module.relativize(Path.of(unit.getSourceFile().toUri())).toString();
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String value) {
                texts.add(new Text(where(literal), file, value));
            }
            return super.visitLiteral(literal, nothing);
        }

        /** The outermost call of a chain comes first: {@code Sentence.of("key").with("name", …)}. */
        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            var names = new HashSet<String>();
            Tree current = call;
            while (current instanceof MethodInvocationTree link
                    && link.getMethodSelect() instanceof MemberSelectTree select
                    && seen.add(link)) {
                if (select.getIdentifier().contentEquals("with")
                        && literal(link.getArguments()) instanceof String name) {
                    names.add(name);
                } else if (select.toString().equals("Sentence.of")) {
                    sentences.add(new Sentence(where(link), file, literal(link.getArguments()), names));
                }
                current = select.getExpression();
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private static @Nullable String literal(List<? extends ExpressionTree> arguments) {
            return !arguments.isEmpty()
                            && arguments.getFirst() instanceof LiteralTree literal
                            && literal.getValue() instanceof String value
                    ? value
                    : null;
        }

        private String where(Tree tree) {
            var start = trees.getSourcePositions().getStartPosition(unit, tree);
            return module.toAbsolutePath().normalize().getFileName() + "/" + file + ":"
                    + unit.getLineMap().getLineNumber(start);
        }
    }
}
