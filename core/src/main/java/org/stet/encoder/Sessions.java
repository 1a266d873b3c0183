package org.stet.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;

/** Opens models with onnxruntime. They run on the caller's thread alone, and give the same for the same. */
final class Sessions {
    private Sessions() {}

    static OrtEnvironment environment() {
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    }

    /** Opens the model that an ONNX file holds. The session may be shared by threads. */
    static OrtSession open(byte[] file) throws OrtException {
        OrtEnvironment environment = environment();
        environment.setTelemetry(false);
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            return environment.createSession(file, options);
        }
    }
}
