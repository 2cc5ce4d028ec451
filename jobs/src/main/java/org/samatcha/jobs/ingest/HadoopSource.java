package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.samatcha.capture.ByteSource;
import org.samatcha.capture.SteadyStream;
import org.samatcha.jobs.RequestException;

/** A file on anything that Hadoop can open: this machine, HDFS, an object store. */
record HadoopSource(String uri, String root, String name, long bytes, SerializableConfiguration configuration)
        implements ByteSource {

    /** One file by itself, named with the two folders that it lies in, as folders help to choose its profile. */
    static HadoopSource of(String file, Configuration configuration) throws IOException {
        Path path = new Path(file);
        FileSystem store = path.getFileSystem(configuration);
        if (!store.exists(path) || !store.getFileStatus(path).isFile()) {
            throw new RequestException("There is no file " + file + ".");
        }
        Path whole = store.makeQualified(path);
        String root = whole.getParent().toString();
        Path above = whole.getParent().getParent();
        String name =
                (above == null ? "" : above.getName() + "/") + whole.getParent().getName() + "/" + whole.getName();
        long bytes = store.getFileStatus(path).getLen();
        return new HadoopSource(whole.toString(), root, name, bytes, new SerializableConfiguration(configuration));
    }

    @Override
    public InputStream open() throws IOException {
        Path path = new Path(uri);
        return new SteadyStream(path.getFileSystem(configuration.value()).open(path), bytes);
    }
}
