package org.stet.evaluation.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.stet.document.Transcript;
import org.stet.document.Turn;

/**
 * A search engine in the usual way: Lucene in memory, each turn a document; a quotation is a phrase that may lose and gain some
 * words, or else its words with one letter off.
 */
final class LuceneTurns {
    private static final int SLOP = 4;

    private final Analyzer analyzer = new StandardAnalyzer();
    private final IndexSearcher searcher;

    LuceneTurns(List<Transcript> transcripts) {
        Directory directory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int i = 0; i < transcripts.size(); i++) {
                    for (Turn turn : transcripts.get(i).turns()) {
                        Document document = new Document();
                        String words = transcripts.get(i).text().substring(turn.span().begin(), turn.span().end());
                        document.add(new TextField("words", words, Field.Store.NO));
                        document.add(new StoredField("transcript", i));
                        writer.addDocument(document);
                    }
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the transcripts of the best turns, the best first, at most so many turns. */
    List<Integer> find(String quotation, int most) {
        try {
            List<String> words = words(quotation);
            PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(SLOP);
            words.forEach(word -> phrase.add(new Term("words", word)));
            BooleanQuery.Builder query = new BooleanQuery.Builder().add(phrase.build(), BooleanClause.Occur.SHOULD);
            for (String word : new LinkedHashSet<>(words)) {
                query.add(new FuzzyQuery(new Term("words", word), 1), BooleanClause.Occur.SHOULD);
            }
            Set<Integer> found = new LinkedHashSet<>();
            for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
                found.add(searcher.storedFields()
                        .document(hit.doc)
                        .getField("transcript")
                        .numericValue()
                        .intValue());
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("words", new StringReader(text))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }
}
