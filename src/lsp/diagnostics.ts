import {type Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver/node'
import type {PressrelError} from '../errors.js'
import type {Finding, Level, LintConfig} from '../lint/index.js'
import type {Check} from './check.js'
import {toPlace} from './places.js'

/** Who says it, as editors show it. */
export const diagnosticSource = 'pressrel'

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}
/** What these rules find can go without loss, and editors show it faded. */
const unnecessary: readonly string[] = ['lint/unused-disable']

/** What an editor is to show of a check. */
export function toDiagnostics({findings, refusal, config}: Check): readonly Diagnostic[] {
  return refusal ? [errorDiagnostic(refusal)] : findings.map(finding => toDiagnostic(finding, config))
}

/** A finding as editors show it. */
export function toDiagnostic({rule, level, message, position}: Finding, config: LintConfig): Diagnostic {
  const href = config.definitions.find(([id]) => id === rule)?.[1].convention.url
  return {
    range: {start: toPlace(position.start), end: toPlace(position.end)},
    severity: severities[level],
    code: rule,
    source: diagnosticSource,
    message,
    ...(href === undefined ? {} : {codeDescription: {href}}),
    ...(unnecessary.includes(rule) ? {tags: [DiagnosticTag.Unnecessary]} : {}),
  }
}

/** An error about a whole file: where it says, up to the end of that line; at the first line where it does not say. */
export function errorDiagnostic({line = 1, column = 1, code, message, hint}: PressrelError): Diagnostic {
  return {
    range: {start: toPlace({line, column, offset: 0}), end: {line, character: 0}},
    severity: DiagnosticSeverity.Error,
    code,
    source: diagnosticSource,
    message: hint === undefined ? message : `${message} (${hint})`,
  }
}
