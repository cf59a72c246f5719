{{- /* What the pods of server and workers have in common: the profile "restricted" of the pod security standards. */ -}}
{{- define "keelson.podMetadata" -}}
labels:
  {{- include "keelson.labels" .root | nindent 2 }}
  app.kubernetes.io/component: {{ .component }}
  {{- if .root.Values.serviceAccount.workloadIdentity.azure.clientId }}
  azure.workload.identity/use: "true"
  {{- end }}
  {{- with .root.Values.podLabels }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
annotations:
  keelson.dev/config: {{ toYaml .root.Values.config | sha256sum }}
  {{- with .root.Values.podAnnotations }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end -}}

{{- define "keelson.podSpec" -}}
serviceAccountName: {{ include "keelson.serviceAccount" . }}
# Nothing is asked of the API of Kubernetes; tokens for the clouds are mounted by their own webhooks.
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
{{- with .Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{- define "keelson.container" -}}
image: {{ include "keelson.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
envFrom:
  - secretRef:
      name: {{ .Values.secrets.existing }}
volumeMounts:
  - name: config
    mountPath: /etc/keelson
    readOnly: true
  - name: scratch
    mountPath: /tmp
  - name: cache
    mountPath: /var/cache/keelson
{{- end -}}

{{- define "keelson.volumes" -}}
- name: config
  configMap:
    name: {{ include "keelson.name" .root }}
- name: scratch
  emptyDir:
    sizeLimit: {{ .scratch }}
- name: cache
  emptyDir:
    sizeLimit: 1Gi
{{- end -}}
