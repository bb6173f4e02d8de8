import { keepCompiled } from './keep-compiled.js'

// As before the service, without its small heap: it made the loading of a file a sixth slower.
keepCompiled('commands')
