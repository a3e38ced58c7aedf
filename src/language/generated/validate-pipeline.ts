// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var kn=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(Xe){throw s=0,Xe}};var On=kn((ct,xn)=>{"use strict";xn.exports=function n(s,Xe){if(s===Xe)return!0;if(s&&Xe&&typeof s=="object"&&typeof Xe==
"object"){if(s.constructor!==Xe.constructor)return!1;var ir,o,u;if(Array.isArray(s)){if(ir=s.length,ir!=Xe.length)return!1;
for(o=ir;o--!==0;)if(!n(s[o],Xe[o]))return!1;return!0}if(s.constructor===RegExp)return s.source===Xe.source&&s.flags===Xe.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===Xe.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===Xe.toString();if(u=Object.keys(s),ir=u.length,ir!==Object.keys(Xe).length)return!1;for(o=ir;o--!==
0;)if(!Object.prototype.hasOwnProperty.call(Xe,u[o]))return!1;for(o=ir;o--!==0;){var e=u[o];if(!n(s[e],Xe[e]))return!1}return!0}
return s!==s&&Xe!==Xe}});var Nn=kn($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});var Pn=On();Pn.code='require("ajv/dist/run\
time/equal").default';$n.default=Pn});var Dn=kn(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});function jn(n){let s=n.length,Xe=0,ir=0,o;
for(;ir<s;)Xe++,o=n.charCodeAt(ir++),o>=55296&&o<=56319&&ir<s&&(o=n.charCodeAt(ir),(o&64512)===56320&&ir++);return Xe}wn.
default=jn;jn.code='require("ajv/dist/runtime/ucs2length").default'});var vt=mr,Cn={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
string",pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"},description:{type:"string"},params:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_]\\w*$"},additionalProperties:{$ref:"#/$defs/param"}},datasets:{type:"object",propertyNames:{pattern:"^[A-Za-z_\
]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/dataset"}},defaults:{type:"object",properties:{resources:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[
{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$def\
s/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?\
(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))\
+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"\
object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","\
preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","di\
verged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$d\
efs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/\
expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},
jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{
anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+\
)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-f\
inite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(\
?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[
{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},stages:{
type:"object",propertyNames:{pattern:"^[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/stage"},minProperties:1},
expect:{type:"array",items:{type:"object",required:["claim","value"],properties:{claim:{type:"string",minLength:1},value:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},equals:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},tolerance:{
anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},at_least:{anyOf:[{type:"number"},{$ref:"#/$defs/expressio\
n"}]},at_most:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},source:{type:"string"},when:{anyOf:[{type:"boolean"},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1}},compare:{type:"array",items:{type:"object",required:["title","r\
ows"],properties:{title:{type:"string",minLength:1},rows:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",required:[
"label","value"],properties:{label:{type:"string"},value:{}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},note:{type:"string"}},additionalProperties:!1}},profiles:{type:"object",propertyNames:{pattern:"^\
[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/profile"}}},patternProperties:{"^x-":!0},required:["versi\
on","name","stages"],additionalProperties:!1,$defs:{expression:{type:"string",pattern:"\\$\\{"},param:{anyOf:[{type:["nu\
ll","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","num\
ber","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"strin\
g"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$defs/\
expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},{$ref:"\
#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{type:"i\
nteger",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},
unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:[
"type"]},{required:["default"]},{required:["enum"]}]}]},profile:{type:"object",properties:{description:{type:"string"},executor:{
anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{
anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},
gpus:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},{$ref:"#/$defs/expression"}]},notify:{
anyOf:[{type:"array",items:{anyOf:[{anyOf:[{type:"object",required:["command"],properties:{on:{anyOf:[{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{enum:["done","failed","claim-not-met","blocked","cancelled","trial-failed","stalled","retr\
y","retries-exhausted"]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},command:{anyOf:[{type:"array",minItems:1,
items:{type:"string"}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"object",required:["webhook"],properties:{
on:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["done","failed","claim-not-met","blocked","cance\
lled","trial-failed","stalled","retry","retries-exhausted"]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},
webhook:{anyOf:[{type:"string",pattern:"^(https?://|\\$[A-Za-z_][A-Za-z0-9_]*$)"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[
{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$def\
s/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?\
(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))\
+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"\
object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","\
preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","di\
verged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$d\
efs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/\
expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},
jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{
anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+\
)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-f\
inite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(\
?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[
{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},params:{type:"object"},stages:{type:"object"},datasets:{type:"object"}},additionalProperties:!1},
stage:{type:"object",properties:{kind:{enum:["fetch","import-weights","dataset","teacher-features","vqkd","codebook-usag\
e","mim","classify","evaluate","linear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},
required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"import-weights"}},required:["kind"]},
then:{$ref:"#/$defs/kind-import-weights"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$de\
fs/kind-dataset"}},{if:{properties:{kind:{const:"teacher-features"}},required:["kind"]},then:{$ref:"#/$defs/kind-teacher\
-features"}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"\
mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{
$ref:"#/$defs/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-eva\
luate"}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{
properties:{kind:{const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{
kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"import-weights"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["file"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],
not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"tea\
cher-features"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","weights","input_size"]}},{if:{properties:{
kind:{const:"vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","model","epochs"]}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{
properties:{kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model",
"epochs"]}},{if:{properties:{kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["dat\
a","labels","model","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},
then:{required:["weights","data","labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{required:[
"kind"]}}]},dataset:{type:"object",properties:{kind:{enum:["fetch","import-weights","dataset","teacher-features","vqkd",
"codebook-usage","mim","classify","evaluate","linear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"\
fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"import-weights"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-import-weights"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"teacher-features"}},required:["kind"]},then:{$ref:"#/$defs/kind-te\
acher-features"}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"\
mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{
$ref:"#/$defs/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-eva\
luate"}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{
properties:{kind:{const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{
kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"import-weights"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["file"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],
not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"tea\
cher-features"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","weights","input_size"]}},{if:{properties:{
kind:{const:"vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","model","epochs"]}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer","data"]}},{if:{
properties:{kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tokenizer","model",
"epochs"]}},{if:{properties:{kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{required:["dat\
a","labels","model","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:["extends"]}},
then:{required:["weights","data","labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"\
#/$defs/kind-dataset",required:["source","layout","image_size","splits"]}}]},"stage-description":{type:["string","null"]},
"stage-matrix":{type:"object",properties:{include:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},
exclude:{anyOf:[{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"\
array"},{$ref:"#/$defs/expression"}]}},"stage-when":{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{
anyOf:[{anyOf:[{type:"string"},{type:"array",uniqueItems:!0,items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stag\
e-extends":{type:"string"},"stage-resources":{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},
{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"\
object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[
{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["st\
ring","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
"stage-retry":{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[
{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(e\
xit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","sign\
al","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:\
SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/exp\
ression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"\
#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},"stage-stop_if":{anyOf:[{anyOf:[{type:"string",pattern:"^me\
trics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["me\
tric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},
above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"array",items:{anyOf:[
{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},
{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},
{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},
{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},"kind-fetch":{type:"object",properties:{sources:{anyOf:[{
type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\\
s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"string",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"\
#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{
type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,
items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expressio\
n"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{
type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expr\
ession"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{
type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},
{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"\
string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},content:{anyOf:[{type:["string","null"],pattern:"\
^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"integer",minimum:1,maximum:20},{$ref:"#/$defs\
/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"fetch"}},additionalProperties:!1},
"kind-import-weights":{type:"object",properties:{file:{type:"string"},path:{type:["string","null"],minLength:1},sha256:{
anyOf:[{type:["string","null"],pattern:"^[0-9a-f]{8,64}$"},{$ref:"#/$defs/expression"}]},key:{type:["string","null"]},prefix:{
type:"string"},naming:{anyOf:[{type:"string",enum:["auto","beit2","beit","timm","transformers","clip","dino","mmseg"]},{
$ref:"#/$defs/expression"}]},model:{anyOf:[{anyOf:[{type:"string",enum:["auto","beit_base_patch16_224","beit_base_patch1\
6_256","beit_base_patch16_384","beit_24x544_patch16_224","beit_large_patch16_224","beit_large_patch16_384","beit_large_p\
atch16_512","beit_huge_patch14_224","beit_giant_patch14_224","beit_base_patch16_192_8k_vocab","beit_base_patch16_224_8k_\
vocab","beit_base_patch16_256_8k_vocab","beit_24x544_patch16_224_8k_vocab","beit_large_patch16_224_8k_vocab","beit_huge_\
patch14_224_8k_vocab","beit_base_patch16_224_8k_vocab_cls_pt","beit_24x544_patch16_224_8k_vocab_cls_pt","beit_large_patc\
h16_224_8k_vocab_cls_pt","vqkd_encoder_base_decoder_1x768x12_clip","vqkd_encoder_base_decoder_3x768x12_clip","vqkd_encod\
er_base_decoder_1x768x12_dino","upernet_base","upernet_large"]},{type:"object",required:["architecture"],properties:{architecture:{
anyOf:[{type:"string",enum:["vision-transformer","masked-image-model","vqkd","upernet"]},{$ref:"#/$defs/expression"}]},settings:{
anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/\
expression"}]},classes:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},head_rows:{anyOf:[{type:[
"array","null"],minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expres\
sion"}]},allow_missing:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},seed:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/\
$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-ex\
tends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-ret\
ry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"import-weights"}},additionalProperties:!1},"kind-dataset":{type:"\
object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expression"}]},layout:{
anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[{type:"integ\
er",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","pad"]},{$ref:"\
#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs/expression"}]},
background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},{$ref:"#/$de\
fs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"objec\
t",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},count:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integ\
er",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,items:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},
drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{anyOf:[
{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1},"kind-teacher-featu\
res":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{
anyOf:[{type:"string",enum:["efficientnet_lite0","mobilenet_v2","clip_vit_b16","dino_vit_b16"]},{$ref:"#/$defs/expressio\
n"}]},input_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-d\
escription"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"teacher-features"}},additionalProperties:!1},"\
kind-vqkd":{type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},teacher:{
anyOf:[{type:"object",required:["name","weights"],properties:{name:{anyOf:[{type:"string",enum:["efficientnet_lite0","mo\
bilenet_v2","clip_vit_b16","dino_vit_b16"]},{$ref:"#/$defs/expression"}]},weights:{type:"string"}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,
maximum:1},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},decoder_depth:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[{type:"integer",minimum:2},{$ref:"\
#/$defs/expression"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"vqkd"}},additionalProperties:!1},"kind-codebook-usage":{type:"object",properties:{tokenizer:{
type:"string"},data:{type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1},"kind-mim":{
type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},tokenizer:{
type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/\
expression"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},
shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]},mask:{anyOf:[{type:"object",properties:{patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_patches:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/\
$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/e\
xpression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expressi\
on"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#\
/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/s\
tage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-\
stop_if"},kind:{const:"mim"}},additionalProperties:!1},"kind-classify":{type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"\
object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["string","n\
ull"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/express\
ion"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},layer_decay:{
anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[
{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},
flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#\
/$defs/expression"}]},ema:{anyOf:[{type:["object","null"],properties:{decay:{anyOf:[{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1},
"kind-evaluate":{type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},
labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{
$ref:"#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noi\
se","blur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{
$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-de\
scription"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"evaluate"}},additionalProperties:!1},"kind-lin\
ear-probe":{type:"object",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expressi\
on"}]},weights:{type:["string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",
minLength:1},test_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{
count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$de\
fs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage\
-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop\
_if"},kind:{const:"linear-probe"}},additionalProperties:!1},"kind-attention-map":{type:"object",properties:{weights:{type:"\
string"},data:{type:"string"},split:{type:"string",minLength:1},items:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},query:{anyOf:[{type:["array","null"],minItems:2,
maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{
anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"attention-map"}},additionalProperties:!1},"kind\
-command":{type:"object",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{
$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/express\
ion"}]},inputs:{anyOf:[{type:"object",additionalProperties:{type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{
type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},local_env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["gl\
ob"],properties:{glob:{type:"string",minLength:1},order:{anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/\
$defs/expression"}]},validate:{anyOf:[{anyOf:[{type:"string",enum:["auto","none","zip","safetensors","json"]},{type:"obj\
ect",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{last:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{
args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},only_if_same:{
anyOf:[{type:"object",additionalProperties:{anyOf:[{anyOf:[{type:["string","number","boolean"]},{type:"object",required:[
"resource"],properties:{resource:{anyOf:[{type:"string",enum:["cpus","gpus"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boole\
an"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$d\
efs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[
{type:"string",enum:["refuse","start-anew"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expr\
ession"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{type:"string",minLength:1},format:{anyOf:[
{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},progress:{anyOf:[{type:"object",required:["total"],properties:{total:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},step:{type:["string","null"]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1}}},
ds=Object.prototype.hasOwnProperty,mn=Nn().default,jr=Dn().default,Fn=new RegExp("^x-","u"),Hn=new RegExp("^[A-Za-z0-9][\
\\w.-]{0,99}$","u"),Jn=new RegExp("^[A-Za-z_]\\w*$","u"),bn=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),_n=new RegExp("^\
\\d+(\\.\\d+)?[KMGT]?(i?B)?$","u"),_s=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),en=new RegExp("^(exit:\\d{1,3}|si\
gnal:SIG[A-Z0-9]+)$","u"),rn=new RegExp("^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\\
d+)?))$","u"),Qn={anyOf:[{type:["null","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:[
"null","boolean","integer","number","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"st\
ring"},description:{type:"string"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
minLength:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"\
object",additionalProperties:!0},{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$def\
s/expression"}]},maxItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1,anyOf:[{required:["type"]},{required:["default"]},{required:["enum"]}]}]};var Un=new RegExp("\\$\\{","u");function t(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){
let e=null,r=0,ce=t.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(typeof n==
"string"){if(!Un.test(n))return t.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return t.
errors=[{instancePath:s,keyword:"type"}],!1;return t.errors=e,r===0}t.evaluated={dynamicProps:!1,dynamicItems:!1};function Fs(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=Fs.evaluated;
ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=!1,_=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let $e={instancePath:s,keyword:"type"};e===null?e=[$e]:e.push(
$e),r++}var ne=_===r;se=se||ne;let He=r,qe=r,v=!1,A=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $e;if(n.type===void 0&&
($e="type")){let S={instancePath:s,keyword:"required"};e===null?e=[S]:e.push(S),r++}}var N=A===r;v=v||N;let Be=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let $e;if(n.default===void 0&&($e="default")){let S={instancePath:s,keyword:"required"};e===
null?e=[S]:e.push(S),r++}}var N=Be===r;v=v||N;let Ke=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $e;if(n.enum===void 0&&
($e="enum")){let S={instancePath:s,keyword:"required"};e===null?e=[S]:e.push(S),r++}}var N=Ke===r;if(v=v||N,v)r=qe,e!==null&&
(qe?e.length=qe:e=null);else{let $e={instancePath:s,keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}if(r===He)if(n&&typeof n==
"object"&&!Array.isArray(n)){let $e=r;for(let S in n)if(!ds.call(Qn.anyOf[1].properties,S)){let q={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[q]:e.push(q),r++;break}if($e===r){if(n.type!==void 0){let S=n.type,q=r,E=r,ee=!1,ae=r;
if(!(S==="null"||S==="boolean"||S==="integer"||S==="number"||S==="string"||S==="array"||S==="object")){let H={instancePath:s+
"/type",keyword:"enum"};e===null?e=[H]:e.push(H),r++}var R=ae===r;ee=ee||R;let D=r;t(S,{instancePath:s+"/type",parentData:n,
parentDataProperty:"type",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=D===r;
if(ee=ee||R,ee)r=E,e!==null&&(E?e.length=E:e=null);else{let H={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[H]:e.
push(H),r++}var G=q===r}else var G=!0;if(G){if(n.title!==void 0){let S=r;if(typeof n.title!="string"){let E={instancePath:s+
"/title",keyword:"type"};e===null?e=[E]:e.push(E),r++}var G=S===r}else var G=!0;if(G){if(n.description!==void 0){let S=r;
if(typeof n.description!="string"){let E={instancePath:s+"/description",keyword:"type"};e===null?e=[E]:e.push(E),r++}var G=S===
r}else var G=!0;if(G){if(n.enum!==void 0){let S=n.enum,q=r,E=r,ee=!1,ae=r;if(r===ae)if(Array.isArray(S)){if(S.length<1){
let L={instancePath:s+"/enum",keyword:"minItems"};e===null?e=[L]:e.push(L),r++}}else{let L={instancePath:s+"/enum",keyword:"\
type"};e===null?e=[L]:e.push(L),r++}var P=ae===r;ee=ee||P;let D=r;t(S,{instancePath:s+"/enum",parentData:n,parentDataProperty:"\
enum",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=D===r;if(ee=ee||P,ee)r=E,
e!==null&&(E?e.length=E:e=null);else{let L={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var G=q===
r}else var G=!0;if(G){if(n.minimum!==void 0){let S=n.minimum,q=r,E=r,ee=!1,ae=r;if(typeof S!="number"){let L={instancePath:s+
"/minimum",keyword:"type"};e===null?e=[L]:e.push(L),r++}var le=ae===r;ee=ee||le;let D=r;t(S,{instancePath:s+"/minimum",parentData:n,
parentDataProperty:"minimum",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=D===
r;if(ee=ee||le,ee)r=E,e!==null&&(E?e.length=E:e=null);else{let L={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=
[L]:e.push(L),r++}var G=q===r}else var G=!0;if(G){if(n.maximum!==void 0){let S=n.maximum,q=r,E=r,ee=!1,ae=r;if(typeof S!=
"number"){let L={instancePath:s+"/maximum",keyword:"type"};e===null?e=[L]:e.push(L),r++}var Q=ae===r;ee=ee||Q;let D=r;t(
S,{instancePath:s+"/maximum",parentData:n,parentDataProperty:"maximum",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Q=D===r;if(ee=ee||Q,ee)r=E,e!==null&&(E?e.length=E:e=null);else{let L={instancePath:s+
"/maximum",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var G=q===r}else var G=!0;if(G){if(n.exclusiveMinimum!==void 0){
let S=n.exclusiveMinimum,q=r,E=r,ee=!1,ae=r;if(typeof S!="number"){let L={instancePath:s+"/exclusiveMinimum",keyword:"ty\
pe"};e===null?e=[L]:e.push(L),r++}var de=ae===r;ee=ee||de;let D=r;t(S,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"\
exclusiveMinimum",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=D===r;if(ee=
ee||de,ee)r=E,e!==null&&(E?e.length=E:e=null);else{let L={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=
[L]:e.push(L),r++}var G=q===r}else var G=!0;if(G){if(n.exclusiveMaximum!==void 0){let S=n.exclusiveMaximum,q=r,E=r,ee=!1,
ae=r;if(typeof S!="number"){let L={instancePath:s+"/exclusiveMaximum",keyword:"type"};e===null?e=[L]:e.push(L),r++}var m=ae===
r;ee=ee||m;let D=r;t(S,{instancePath:s+"/exclusiveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var m=D===r;if(ee=ee||m,ee)r=E,e!==null&&(E?e.length=
E:e=null);else{let L={instancePath:s+"/exclusiveMaximum",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var G=q===r}else var G=!0;
if(G){if(n.minLength!==void 0){let S=n.minLength,q=r,E=r,ee=!1,ae=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let L={
instancePath:s+"/minLength",keyword:"type"};e===null?e=[L]:e.push(L),r++}if(r===ae&&typeof S=="number"&&(S<0||isNaN(S))){
let L={instancePath:s+"/minLength",keyword:"minimum"};e===null?e=[L]:e.push(L),r++}var V=ae===r;ee=ee||V;let D=r;t(S,{instancePath:s+
"/minLength",parentData:n,parentDataProperty:"minLength",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var V=D===r;if(ee=ee||V,ee)r=E,e!==null&&(E?e.length=E:e=null);else{let L={instancePath:s+"/minLengt\
h",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var G=q===r}else var G=!0;if(G){if(n.pattern!==void 0){let S=r;if(typeof n.
pattern!="string"){let E={instancePath:s+"/pattern",keyword:"type"};e===null?e=[E]:e.push(E),r++}var G=S===r}else var G=!0;
if(G){if(n.items!==void 0){let S=n.items,q=r,E=r,ee=!1,ae=r;if(r===ae&&!(S&&typeof S=="object"&&!Array.isArray(S))){let L={
instancePath:s+"/items",keyword:"type"};e===null?e=[L]:e.push(L),r++}var T=ae===r;ee=ee||T;let D=r;t(S,{instancePath:s+"\
/items",parentData:n,parentDataProperty:"items",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var T=D===r;if(ee=ee||T,ee)r=E,e!==null&&(E?e.length=E:e=null);else{let L={instancePath:s+"/items",keyword:"an\
yOf"};e===null?e=[L]:e.push(L),r++}var G=q===r}else var G=!0;if(G){if(n.minItems!==void 0){let S=n.minItems,q=r,E=r,ee=!1,
ae=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let L={instancePath:s+"/minItems",keyword:"type"};e===null?e=[L]:e.push(
L),r++}if(r===ae&&typeof S=="number"&&(S<0||isNaN(S))){let L={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[
L]:e.push(L),r++}var F=ae===r;ee=ee||F;let D=r;t(S,{instancePath:s+"/minItems",parentData:n,parentDataProperty:"minItems",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=D===r;if(ee=ee||F,ee)r=E,e!==null&&
(E?e.length=E:e=null);else{let L={instancePath:s+"/minItems",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var G=q===r}else
var G=!0;if(G){if(n.maxItems!==void 0){let S=n.maxItems,q=r,E=r,ee=!1,ae=r;if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){
let L={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[L]:e.push(L),r++}if(r===ae&&typeof S=="number"&&(S<0||isNaN(
S))){let L={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[L]:e.push(L),r++}var ge=ae===r;ee=ee||ge;let D=r;t(
S,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ge=D===r;if(ee=ee||ge,ee)r=E,e!==null&&(E?e.length=E:e=null);else{let L={instancePath:s+
"/maxItems",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var G=q===r}else var G=!0;if(G){if(n.uniqueItems!==void 0){let S=n.
uniqueItems,q=r,E=r,ee=!1,ae=r;if(typeof S!="boolean"){let L={instancePath:s+"/uniqueItems",keyword:"type"};e===null?e=[
L]:e.push(L),r++}var W=ae===r;ee=ee||W;let D=r;t(S,{instancePath:s+"/uniqueItems",parentData:n,parentDataProperty:"uniqu\
eItems",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var W=D===r;if(ee=ee||W,ee)r=
E,e!==null&&(E?e.length=E:e=null);else{let L={instancePath:s+"/uniqueItems",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}
var G=q===r}else var G=!0;if(G){if(n.unit!==void 0){let S=r;if(typeof n.unit!="string"){let E={instancePath:s+"/unit",keyword:"\
type"};e===null?e=[E]:e.push(E),r++}var G=S===r}else var G=!0;if(G)if(n.examples!==void 0){let S=n.examples,q=r,E=r,ee=!1,
ae=r;if(!Array.isArray(S)){let L={instancePath:s+"/examples",keyword:"type"};e===null?e=[L]:e.push(L),r++}var ue=ae===r;
ee=ee||ue;let D=r;t(S,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examples",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=D===r;if(ee=ee||ue,ee)r=E,e!==null&&(E?e.length=E:e=null);else{
let L={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[L]:e.push(L),r++}var G=q===r}else var G=!0}}}}}}}}}}}}}}}}else{
let $e={instancePath:s,keyword:"type"};e===null?e=[$e]:e.push($e),r++}var ne=He===r;if(se=se||ne,ne)var Ee=!0;if(se)r=l,
e!==null&&(l?e.length=l:e=null);else{let $e={instancePath:s,keyword:"anyOf"};return e===null?e=[$e]:e.push($e),r++,Fs.errors=
e,!1}return Fs.errors=e,ce.props=Ee,r===0}Fs.evaluated={dynamicProps:!0,dynamicItems:!1};var Vn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"st\
ring",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0\
-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",
pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"\
string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"ob\
ject",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},
content:{anyOf:[{type:["string","null"],pattern:"^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"\
integer",minimum:1,maximum:20},{$ref:"#/$defs/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{
$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"\
#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/\
stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage\
-stop_if"},kind:{const:"fetch"}},additionalProperties:!1},Wn=new RegExp("^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$","u"),Xn=new RegExp(
"^[A-Za-z0-9._-]+==[^=\\s]+$","u"),Yn=new RegExp("^[a-z0-9][a-z0-9.+-]+$","u"),qn=new RegExp("^(https?|file)://\\S+$","u"),
et=new RegExp("^sha256:[0-9a-f]{64}$","u");function kr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=kr.evaluated;return ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),typeof n!="string"&&n!==null?
(kr.errors=[{instancePath:s,keyword:"type"}],!1):(kr.errors=e,r===0)}kr.evaluated={dynamicProps:!1,dynamicItems:!1};function gr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=gr.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let Be=r;for(let Ke in n)if(!(Ke==="include"||Ke==="exclude")){let N=n[Ke],R=r,G=r,P=!1,le=r;if(!Array.
isArray(N)){let de={instancePath:s+"/"+Ke.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[de]:e.push(
de),r++}var l=le===r;P=P||l;let Q=r;t(N,{instancePath:s+"/"+Ke.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:Ke,
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var l=Q===r;if(P=P||l,P)r=G,e!==null&&
(G?e.length=G:e=null);else{let de={instancePath:s+"/"+Ke.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[de]:e.push(de),r++,gr.errors=e,!1}var se=R===r;if(!se)break}if(Be===r){if(n.include!==void 0){let Ke=n.include,N=r,
R=r,G=!1,P=r;if(r===P)if(Array.isArray(Ke)){var _=!0;let Q=Ke.length;for(let de=0;de<Q;de++){let m=Ke[de],V=r;if(!(m&&typeof m==
"object"&&!Array.isArray(m))){let F={instancePath:s+"/include/"+de,keyword:"type"};e===null?e=[F]:e.push(F),r++}var _=V===
r;if(!_)break}}else{let Q={instancePath:s+"/include",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var He=P===r;G=G||He;let le=r;
t(Ke,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var He=le===r;if(G=G||He,G)r=R,e!==null&&(R?e.length=R:e=null);else{let Q={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[Q]:e.push(Q),r++,gr.errors=e,!1}var qe=N===r}else var qe=!0;if(qe)if(n.exclude!==
void 0){let Ke=n.exclude,N=r,R=r,G=!1,P=r;if(r===P)if(Array.isArray(Ke)){var v=!0;let de=Ke.length;for(let m=0;m<de;m++){
let V=Ke[m],T=r;if(!(V&&typeof V=="object"&&!Array.isArray(V))){let ge={instancePath:s+"/exclude/"+m,keyword:"type"};e===
null?e=[ge]:e.push(ge),r++}var v=T===r;if(!v)break}}else{let de={instancePath:s+"/exclude",keyword:"type"};e===null?e=[de]:
e.push(de),r++}var A=P===r;G=G||A;let le=r;t(Ke,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclude",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=le===r;if(G=G||A,G)r=R,e!==null&&(R?e.length=
R:e=null);else{let de={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[de]:e.push(de),r++,gr.errors=e,!1}var qe=N===
r}else var qe=!0}}else return gr.errors=[{instancePath:s,keyword:"type"}],!1;return gr.errors=e,r===0}gr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function $r(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=$r.evaluated;ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=!1,_=r;if(typeof n!="bo\
olean"){let v={instancePath:s,keyword:"type"};e===null?e=[v]:e.push(v),r++}var qe=_===r;se=se||qe;let He=r;t(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=He===
r;if(se=se||qe,se)r=l,e!==null&&(l?e.length=l:e=null);else{let v={instancePath:s,keyword:"anyOf"};return e===null?e=[v]:
e.push(v),r++,$r.errors=e,!1}return $r.errors=e,r===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};function wr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=wr.evaluated;ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=!1,_=r,He=r,qe=!1,v=r;if(typeof n!=
"string"){let P={instancePath:s,keyword:"type"};e===null?e=[P]:e.push(P),r++}var Ke=v===r;qe=qe||Ke;let A=r;if(r===A)if(Array.
isArray(n)){var Be=!0;let P=n.length;for(let le=0;le<P;le++){let Q=r;if(typeof n[le]!="string"){let m={instancePath:s+"/"+
le,keyword:"type"};e===null?e=[m]:e.push(m),r++}var Be=Q===r;if(!Be)break}if(Be){let le=n.length,Q;if(le>1){let de={};for(;le--;){
let m=n[le];if(typeof m=="string"){if(typeof de[m]=="number"){Q=de[m];let V={instancePath:s,keyword:"uniqueItems"};e===null?
e=[V]:e.push(V),r++;break}de[m]=le}}}}}else{let P={instancePath:s,keyword:"type"};e===null?e=[P]:e.push(P),r++}var Ke=A===
r;if(qe=qe||Ke,Ke)var N=!0;if(qe)r=He,e!==null&&(He?e.length=He:e=null);else{let P={instancePath:s,keyword:"anyOf"};e===
null?e=[P]:e.push(P),r++}var G=_===r;se=se||G;let R=r;t(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=R===r;if(se=se||G,se)r=l,e!==null&&(l?e.length=
l:e=null);else{let P={instancePath:s,keyword:"anyOf"};return e===null?e=[P]:e.push(P),r++,wr.errors=e,!1}return wr.errors=
e,ce.items=N,r===0}wr.evaluated={dynamicProps:!1,dynamicItems:!0};function br(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=br.evaluated;return ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),typeof n!="string"?(br.errors=
[{instancePath:s,keyword:"type"}],!1):(br.errors=e,r===0)}br.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=xr.evaluated;ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=!1,_=r;if(r===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let le=r;for(let Q in n)if(!(Q==="cpus"||Q==="memory"||Q==="gpus"||Q==="tokens")){let de={instancePath:s,
keyword:"additionalProperties"};e===null?e=[de]:e.push(de),r++;break}if(le===r){if(n.cpus!==void 0){let Q=n.cpus,de=r,m=r,
V=!1,T=r;if(r===T)if(typeof Q=="number"){if(Q<=0||isNaN(Q)){let ge={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};e===
null?e=[ge]:e.push(ge),r++}}else{let ge={instancePath:s+"/cpus",keyword:"type"};e===null?e=[ge]:e.push(ge),r++}var He=T===
r;V=V||He;let F=r;t(Q,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var He=F===r;if(V=V||He,V)r=m,e!==null&&(m?e.length=m:e=null);else{let ge={
instancePath:s+"/cpus",keyword:"anyOf"};e===null?e=[ge]:e.push(ge),r++}var qe=de===r}else var qe=!0;if(qe){if(n.memory!==
void 0){let Q=n.memory,de=r,m=r,V=!1,T=r;if(typeof Q!="string"&&!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q))){let W={instancePath:s+
"/memory",keyword:"type"};e===null?e=[W]:e.push(W),r++}if(r===T){if(typeof Q=="number"&&(Q<1||isNaN(Q))){let W={instancePath:s+
"/memory",keyword:"minimum"};e===null?e=[W]:e.push(W),r++}if(r===T&&typeof Q=="string"&&!_n.test(Q)){let W={instancePath:s+
"/memory",keyword:"pattern"};e===null?e=[W]:e.push(W),r++}}var v=T===r;V=V||v;let F=r;t(Q,{instancePath:s+"/memory",parentData:n,
parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=F===
r;if(V=V||v,V)r=m,e!==null&&(m?e.length=m:e=null);else{let W={instancePath:s+"/memory",keyword:"anyOf"};e===null?e=[W]:e.
push(W),r++}var qe=de===r}else var qe=!0;if(qe){if(n.gpus!==void 0){let Q=n.gpus,de=r,m=r,V=!1,T=r;if(!(typeof Q=="numbe\
r"&&!(Q%1)&&!isNaN(Q))){let W={instancePath:s+"/gpus",keyword:"type"};e===null?e=[W]:e.push(W),r++}if(r===T&&typeof Q=="\
number"&&(Q<0||isNaN(Q))){let W={instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[W]:e.push(W),r++}var A=T===r;V=V||
A;let F=r;t(Q,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var A=F===r;if(V=V||A,V)r=m,e!==null&&(m?e.length=m:e=null);else{let W={instancePath:s+
"/gpus",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var qe=de===r}else var qe=!0;if(qe)if(n.tokens!==void 0){let Q=n.tokens,
de=r,m=r,V=!1,T=r;if(r===T)if(Q&&typeof Q=="object"&&!Array.isArray(Q))for(let W in Q){let ue=Q[W],ne=r,Ee=r,$e=!1,S=r;if(!(typeof ue==
"number"&&!(ue%1)&&!isNaN(ue))){let E={instancePath:s+"/tokens/"+W.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};
e===null?e=[E]:e.push(E),r++}if(r===S&&typeof ue=="number"&&(ue<1||isNaN(ue))){let E={instancePath:s+"/tokens/"+W.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[E]:e.push(E),r++}var Be=S===r;$e=$e||Be;let q=r;t(ue,{instancePath:s+
"/tokens/"+W.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Q,parentDataProperty:W,rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Be=q===r;if($e=$e||Be,$e)r=Ee,e!==null&&(Ee?e.length=Ee:e=null);else{
let E={instancePath:s+"/tokens/"+W.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[E]:e.push(E),r++}
var Ke=ne===r;if(!Ke)break}else{let W={instancePath:s+"/tokens",keyword:"type"};e===null?e=[W]:e.push(W),r++}var N=T===r;
V=V||N;let F=r;t(Q,{instancePath:s+"/tokens",parentData:n,parentDataProperty:"tokens",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var N=F===r;if(V=V||N,V)r=m,e!==null&&(m?e.length=m:e=null);else{let W={
instancePath:s+"/tokens",keyword:"anyOf"};e===null?e=[W]:e.push(W),r++}var qe=de===r}else var qe=!0}}}}else{let le={instancePath:s,
keyword:"type"};e===null?e=[le]:e.push(le),r++}var P=_===r;if(se=se||P,P)var R=!0;let G=r;t(n,{instancePath:s,parentData:Xe,
parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=G===r;if(se=
se||P,se)r=l,e!==null&&(l?e.length=l:e=null);else{let le={instancePath:s,keyword:"anyOf"};return e===null?e=[le]:e.push(
le),r++,xr.errors=e,!1}return xr.errors=e,ce.props=R,r===0}xr.evaluated={dynamicProps:!0,dynamicItems:!1};function Or(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=Or.evaluated;ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=!1,_=r;if(r===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let R=r;for(let G in n)if(!(G==="total"||G==="idle"||G==="grace")){let P={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[P]:e.push(P),r++;break}if(R===r){if(n.total!==void 0){let G=n.total,P=r,le=r,Q=!1,de=r;
if(typeof G!="string"&&G!==null){let V={instancePath:s+"/total",keyword:"type"};e===null?e=[V]:e.push(V),r++}if(r===de&&
typeof G=="string"&&!_s.test(G)){let V={instancePath:s+"/total",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}var He=de===
r;Q=Q||He;let m=r;t(G,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var He=m===r;if(Q=Q||He,Q)r=le,e!==null&&(le?e.length=le:e=null);else{let V={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var qe=P===r}else var qe=!0;if(qe){if(n.idle!==void 0){
let G=n.idle,P=r,le=r,Q=!1,de=r;if(typeof G!="string"&&G!==null){let T={instancePath:s+"/idle",keyword:"type"};e===null?
e=[T]:e.push(T),r++}if(r===de&&typeof G=="string"&&!_s.test(G)){let T={instancePath:s+"/idle",keyword:"pattern"};e===null?
e=[T]:e.push(T),r++}var v=de===r;Q=Q||v;let m=r;t(G,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=m===r;if(Q=Q||v,Q)r=le,e!==null&&(le?e.length=
le:e=null);else{let T={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var qe=P===r}else var qe=!0;
if(qe)if(n.grace!==void 0){let G=n.grace,P=r,le=r,Q=!1,de=r;if(r===de)if(typeof G=="string"){if(!_s.test(G)){let T={instancePath:s+
"/grace",keyword:"pattern"};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:s+"/grace",keyword:"type"};e===null?e=
[T]:e.push(T),r++}var A=de===r;Q=Q||A;let m=r;t(G,{instancePath:s+"/grace",parentData:n,parentDataProperty:"grace",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=m===r;if(Q=Q||A,Q)r=le,e!==null&&(le?e.length=
le:e=null);else{let T={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[T]:e.push(T),r++}var qe=P===r}else var qe=!0}}}else{
let R={instancePath:s,keyword:"type"};e===null?e=[R]:e.push(R),r++}var N=_===r;if(se=se||N,N)var Be=!0;let Ke=r;t(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=Ke===
r;if(se=se||N,se)r=l,e!==null&&(l?e.length=l:e=null);else{let R={instancePath:s,keyword:"anyOf"};return e===null?e=[R]:e.
push(R),r++,Or.errors=e,!1}return Or.errors=e,ce.props=Be,r===0}Or.evaluated={dynamicProps:!0,dynamicItems:!1};function Pr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=Pr.evaluated;ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=!1,_=r;if(r===_)if(Array.
isArray(n)){var He=!0;let W=n.length;for(let ue=0;ue<W;ue++){let ne=n[ue],Ee=r,$e=r,S=!1,q=r;if(r===q)if(ne&&typeof ne==
"object"&&!Array.isArray(ne)){let ae;if(ne.on===void 0&&(ae="on")){let D={instancePath:s+"/"+ue,keyword:"required"};e===
null?e=[D]:e.push(D),r++}else{let D=r;for(let H in ne)if(!(H==="on"||H==="max"||H==="delay"||H==="factor"||H==="max_dela\
y"||H==="jitter"||H==="set")){let L={instancePath:s+"/"+ue,keyword:"additionalProperties"};e===null?e=[L]:e.push(L),r++;
break}if(D===r){if(ne.on!==void 0){let H=ne.on,L=r,b=r,B=!1,Ze=r,or=r,z=!1,X=r,lr=r,Se=!1,ur=r;if(!(H==="exit"||H==="sig\
nal"||H==="oom"||H==="gpu-oom"||H==="timeout"||H==="idle"||H==="preempted"||H==="node-lost"||H==="diverged")){let fe={instancePath:s+
"/"+ue+"/on",keyword:"enum"};e===null?e=[fe]:e.push(fe),r++}var qe=ur===r;Se=Se||qe;let be=r;if(r===be)if(typeof H=="str\
ing"){if(!en.test(H)){let fe={instancePath:s+"/"+ue+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A\
-Z0-9]+)$"}};e===null?e=[fe]:e.push(fe),r++}}else{let fe={instancePath:s+"/"+ue+"/on",keyword:"type"};e===null?e=[fe]:e.
push(fe),r++}var qe=be===r;if(Se=Se||qe,Se)r=lr,e!==null&&(lr?e.length=lr:e=null);else{let fe={instancePath:s+"/"+ue+"/o\
n",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var Ke=X===r;z=z||Ke;let Ue=r;if(r===Ue)if(Array.isArray(H))if(H.length<
1){let fe={instancePath:s+"/"+ue+"/on",keyword:"minItems"};e===null?e=[fe]:e.push(fe),r++}else{var v=!0;let fe=H.length;
for(let M=0;M<fe;M++){let ve=H[M],_e=r,te=r,sr=!1,c=r,ie=r,g=!1,$=r;if(!(ve==="exit"||ve==="signal"||ve==="oom"||ve==="g\
pu-oom"||ve==="timeout"||ve==="idle"||ve==="preempted"||ve==="node-lost"||ve==="diverged")){let y={instancePath:s+"/"+ue+
"/on/"+M,keyword:"enum"};e===null?e=[y]:e.push(y),r++}var A=$===r;g=g||A;let p=r;if(r===p)if(typeof ve=="string"){if(!en.
test(ve)){let y={instancePath:s+"/"+ue+"/on/"+M,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};
e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/"+ue+"/on/"+M,keyword:"type"};e===null?e=[y]:e.push(y),r++}var A=p===
r;if(g=g||A,g)r=ie,e!==null&&(ie?e.length=ie:e=null);else{let y={instancePath:s+"/"+ue+"/on/"+M,keyword:"anyOf"};e===null?
e=[y]:e.push(y),r++}var Be=c===r;sr=sr||Be;let J=r;t(ve,{instancePath:s+"/"+ue+"/on/"+M,parentData:H,parentDataProperty:M,
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=J===r;if(sr=sr||Be,sr)r=te,e!==
null&&(te?e.length=te:e=null);else{let y={instancePath:s+"/"+ue+"/on/"+M,keyword:"anyOf"};e===null?e=[y]:e.push(y),r++}var v=_e===
r;if(!v)break}if(v){let M=H.length,ve;if(M>1){e:for(;M--;)for(ve=M;ve--;)if(mn(H[M],H[ve])){let _e={instancePath:s+"/"+ue+
"/on",keyword:"uniqueItems"};e===null?e=[_e]:e.push(_e),r++;break e}}}}else{let fe={instancePath:s+"/"+ue+"/on",keyword:"\
type"};e===null?e=[fe]:e.push(fe),r++}var Ke=Ue===r;if(z=z||Ke,z)r=or,e!==null&&(or?e.length=or:e=null);else{let fe={instancePath:s+
"/"+ue+"/on",keyword:"anyOf"};e===null?e=[fe]:e.push(fe),r++}var N=Ze===r;B=B||N;let Je=r;t(H,{instancePath:s+"/"+ue+"/o\
n",parentData:ne,parentDataProperty:"on",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var N=Je===r;if(B=B||N,B)r=b,e!==null&&(b?e.length=b:e=null);else{let fe={instancePath:s+"/"+ue+"/on",keyword:"anyOf"};e===
null?e=[fe]:e.push(fe),r++}var R=L===r}else var R=!0;if(R){if(ne.max!==void 0){let H=ne.max,L=r,b=r,B=!1,Ze=r;if(!(typeof H==
"number"&&!(H%1)&&!isNaN(H))){let X={instancePath:s+"/"+ue+"/max",keyword:"type"};e===null?e=[X]:e.push(X),r++}if(r===Ze&&
typeof H=="number"&&(H<1||isNaN(H))){let X={instancePath:s+"/"+ue+"/max",keyword:"minimum"};e===null?e=[X]:e.push(X),r++}
var G=Ze===r;B=B||G;let or=r;t(H,{instancePath:s+"/"+ue+"/max",parentData:ne,parentDataProperty:"max",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=or===r;if(B=B||G,B)r=b,e!==null&&(b?e.length=b:e=null);else{let X={
instancePath:s+"/"+ue+"/max",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var R=L===r}else var R=!0;if(R){if(ne.delay!==
void 0){let H=ne.delay,L=r,b=r,B=!1,Ze=r;if(r===Ze)if(typeof H=="string"){if(!_s.test(H)){let X={instancePath:s+"/"+ue+"\
/delay",keyword:"pattern"};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+"/"+ue+"/delay",keyword:"type"};e===
null?e=[X]:e.push(X),r++}var P=Ze===r;B=B||P;let or=r;t(H,{instancePath:s+"/"+ue+"/delay",parentData:ne,parentDataProperty:"\
delay",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=or===r;if(B=B||P,B)r=b,e!==
null&&(b?e.length=b:e=null);else{let X={instancePath:s+"/"+ue+"/delay",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var R=L===
r}else var R=!0;if(R){if(ne.factor!==void 0){let H=ne.factor,L=r,b=r,B=!1,Ze=r;if(r===Ze)if(typeof H=="number"){if(H<1||
isNaN(H)){let X={instancePath:s+"/"+ue+"/factor",keyword:"minimum"};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+
"/"+ue+"/factor",keyword:"type"};e===null?e=[X]:e.push(X),r++}var le=Ze===r;B=B||le;let or=r;t(H,{instancePath:s+"/"+ue+
"/factor",parentData:ne,parentDataProperty:"factor",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var le=or===r;if(B=B||le,B)r=b,e!==null&&(b?e.length=b:e=null);else{let X={instancePath:s+"/"+ue+"/factor",keyword:"\
anyOf"};e===null?e=[X]:e.push(X),r++}var R=L===r}else var R=!0;if(R){if(ne.max_delay!==void 0){let H=ne.max_delay,L=r,b=r,
B=!1,Ze=r;if(r===Ze)if(typeof H=="string"){if(!_s.test(H)){let X={instancePath:s+"/"+ue+"/max_delay",keyword:"pattern"};
e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+"/"+ue+"/max_delay",keyword:"type"};e===null?e=[X]:e.push(X),r++}
var Q=Ze===r;B=B||Q;let or=r;t(H,{instancePath:s+"/"+ue+"/max_delay",parentData:ne,parentDataProperty:"max_delay",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=or===r;if(B=B||Q,B)r=b,e!==null&&(b?e.length=
b:e=null);else{let X={instancePath:s+"/"+ue+"/max_delay",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var R=L===r}else var R=!0;
if(R){if(ne.jitter!==void 0){let H=ne.jitter,L=r,b=r,B=!1,Ze=r;if(r===Ze)if(typeof H=="number"){if(H>1||isNaN(H)){let X={
instancePath:s+"/"+ue+"/jitter",keyword:"maximum"};e===null?e=[X]:e.push(X),r++}else if(H<0||isNaN(H)){let X={instancePath:s+
"/"+ue+"/jitter",keyword:"minimum"};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+"/"+ue+"/jitter",keyword:"t\
ype"};e===null?e=[X]:e.push(X),r++}var de=Ze===r;B=B||de;let or=r;t(H,{instancePath:s+"/"+ue+"/jitter",parentData:ne,parentDataProperty:"\
jitter",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=or===r;if(B=B||de,B)r=
b,e!==null&&(b?e.length=b:e=null);else{let X={instancePath:s+"/"+ue+"/jitter",keyword:"anyOf"};e===null?e=[X]:e.push(X),
r++}var R=L===r}else var R=!0;if(R)if(ne.set!==void 0){let H=ne.set,L=r,b=r,B=!1,Ze=r;if(r===Ze&&!(H&&typeof H=="object"&&
!Array.isArray(H))){let X={instancePath:s+"/"+ue+"/set",keyword:"type"};e===null?e=[X]:e.push(X),r++}var m=Ze===r;B=B||m;
let or=r;t(H,{instancePath:s+"/"+ue+"/set",parentData:ne,parentDataProperty:"set",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var m=or===r;if(B=B||m,B)r=b,e!==null&&(b?e.length=b:e=null);else{let X={instancePath:s+
"/"+ue+"/set",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var R=L===r}else var R=!0}}}}}}}}else{let ae={instancePath:s+
"/"+ue,keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var V=q===r;S=S||V;let E=r;t(ne,{instancePath:s+"/"+ue,parentData:n,
parentDataProperty:ue,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=E===r;if(S=
S||V,S)r=$e,e!==null&&($e?e.length=$e:e=null);else{let ae={instancePath:s+"/"+ue,keyword:"anyOf"};e===null?e=[ae]:e.push(
ae),r++}var He=Ee===r;if(!He)break}}else{let W={instancePath:s,keyword:"type"};e===null?e=[W]:e.push(W),r++}var ge=_===r;
if(se=se||ge,ge)var T=!0;let F=r;t(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ge=F===r;if(se=se||ge,se)r=l,e!==null&&(l?e.length=l:e=null);else{
let W={instancePath:s,keyword:"anyOf"};return e===null?e=[W]:e.push(W),r++,Pr.errors=e,!1}return Pr.errors=e,ce.items=T,
r===0}Pr.evaluated={dynamicProps:!1,dynamicItems:!0};function Nr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=Nr.evaluated;ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=!1,_=r,He=r,qe=!1,v=r;if(r===
v)if(typeof n=="string"){if(!rn.test(n)){let S={instancePath:s,keyword:"pattern"};e===null?e=[S]:e.push(S),r++}}else{let S={
instancePath:s,keyword:"type"};e===null?e=[S]:e.push(S),r++}var ue=v===r;qe=qe||ue;let A=r;if(r===A)if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let S;if(n.metric===void 0&&(S="metric")){let q={instancePath:s,keyword:"required"};e===null?e=
[q]:e.push(q),r++}else{let q=r;for(let E in n)if(!(E==="metric"||E==="is"||E==="above"||E==="below"||E==="for")){let ee={
instancePath:s,keyword:"additionalProperties"};e===null?e=[ee]:e.push(ee),r++;break}if(q===r){if(n.metric!==void 0){let E=n.
metric,ee=r;if(r===ee)if(typeof E=="string"){if(jr(E)<1){let ae={instancePath:s+"/metric",keyword:"minLength"};e===null?
e=[ae]:e.push(ae),r++}}else{let ae={instancePath:s+"/metric",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var Be=ee===
r}else var Be=!0;if(Be){if(n.is!==void 0){let E=n.is,ee=r,ae=r,D=!1,H=r;if(!(E==="nan"||E==="not-finite")){let B={instancePath:s+
"/is",keyword:"enum"};e===null?e=[B]:e.push(B),r++}var Ke=H===r;D=D||Ke;let L=r;t(E,{instancePath:s+"/is",parentData:n,parentDataProperty:"\
is",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=L===r;if(D=D||Ke,D)r=ae,e!==
null&&(ae?e.length=ae:e=null);else{let B={instancePath:s+"/is",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var Be=ee===
r}else var Be=!0;if(Be){if(n.above!==void 0){let E=n.above,ee=r,ae=r,D=!1,H=r;if(typeof E!="number"){let B={instancePath:s+
"/above",keyword:"type"};e===null?e=[B]:e.push(B),r++}var N=H===r;D=D||N;let L=r;t(E,{instancePath:s+"/above",parentData:n,
parentDataProperty:"above",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=L===
r;if(D=D||N,D)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let B={instancePath:s+"/above",keyword:"anyOf"};e===null?e=[B]:
e.push(B),r++}var Be=ee===r}else var Be=!0;if(Be){if(n.below!==void 0){let E=n.below,ee=r,ae=r,D=!1,H=r;if(typeof E!="nu\
mber"){let B={instancePath:s+"/below",keyword:"type"};e===null?e=[B]:e.push(B),r++}var R=H===r;D=D||R;let L=r;t(E,{instancePath:s+
"/below",parentData:n,parentDataProperty:"below",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var R=L===r;if(D=D||R,D)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let B={instancePath:s+"/below",keyword:"\
anyOf"};e===null?e=[B]:e.push(B),r++}var Be=ee===r}else var Be=!0;if(Be)if(n.for!==void 0){let E=n.for,ee=r,ae=r,D=!1,H=r;
if(!(typeof E=="number"&&!(E%1)&&!isNaN(E))){let B={instancePath:s+"/for",keyword:"type"};e===null?e=[B]:e.push(B),r++}if(r===
H&&typeof E=="number"&&(E<1||isNaN(E))){let B={instancePath:s+"/for",keyword:"minimum"};e===null?e=[B]:e.push(B),r++}var G=H===
r;D=D||G;let L=r;t(E,{instancePath:s+"/for",parentData:n,parentDataProperty:"for",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var G=L===r;if(D=D||G,D)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let B={
instancePath:s+"/for",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var Be=ee===r}else var Be=!0}}}}}}else{let S={instancePath:s,
keyword:"type"};e===null?e=[S]:e.push(S),r++}var ue=A===r;if(qe=qe||ue,ue)var P=!0;let le=r;if(r===le)if(Array.isArray(n)){
var Q=!0;let S=n.length;for(let q=0;q<S;q++){let E=n[q],ee=r,ae=r,D=!1,H=r,L=r,b=!1,B=r;if(r===B)if(typeof E=="string"){
if(!rn.test(E)){let X={instancePath:s+"/"+q,keyword:"pattern"};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+
"/"+q,keyword:"type"};e===null?e=[X]:e.push(X),r++}var ge=B===r;b=b||ge;let Ze=r;if(r===Ze)if(E&&typeof E=="object"&&!Array.
isArray(E)){let X;if(E.metric===void 0&&(X="metric")){let lr={instancePath:s+"/"+q,keyword:"required"};e===null?e=[lr]:e.
push(lr),r++}else{let lr=r;for(let Se in E)if(!(Se==="metric"||Se==="is"||Se==="above"||Se==="below"||Se==="for")){let ur={
instancePath:s+"/"+q,keyword:"additionalProperties"};e===null?e=[ur]:e.push(ur),r++;break}if(lr===r){if(E.metric!==void 0){
let Se=E.metric,ur=r;if(r===ur)if(typeof Se=="string"){if(jr(Se)<1){let be={instancePath:s+"/"+q+"/metric",keyword:"minL\
ength"};e===null?e=[be]:e.push(be),r++}}else{let be={instancePath:s+"/"+q+"/metric",keyword:"type"};e===null?e=[be]:e.push(
be),r++}var de=ur===r}else var de=!0;if(de){if(E.is!==void 0){let Se=E.is,ur=r,be=r,Ue=!1,Je=r;if(!(Se==="nan"||Se==="no\
t-finite")){let ve={instancePath:s+"/"+q+"/is",keyword:"enum"};e===null?e=[ve]:e.push(ve),r++}var m=Je===r;Ue=Ue||m;let fe=r;
t(Se,{instancePath:s+"/"+q+"/is",parentData:E,parentDataProperty:"is",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var m=fe===r;if(Ue=Ue||m,Ue)r=be,e!==null&&(be?e.length=be:e=null);else{let ve={instancePath:s+
"/"+q+"/is",keyword:"anyOf"};e===null?e=[ve]:e.push(ve),r++}var de=ur===r}else var de=!0;if(de){if(E.above!==void 0){let Se=E.
above,ur=r,be=r,Ue=!1,Je=r;if(typeof Se!="number"){let ve={instancePath:s+"/"+q+"/above",keyword:"type"};e===null?e=[ve]:
e.push(ve),r++}var V=Je===r;Ue=Ue||V;let fe=r;t(Se,{instancePath:s+"/"+q+"/above",parentData:E,parentDataProperty:"above",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=fe===r;if(Ue=Ue||V,Ue)r=be,e!==
null&&(be?e.length=be:e=null);else{let ve={instancePath:s+"/"+q+"/above",keyword:"anyOf"};e===null?e=[ve]:e.push(ve),r++}
var de=ur===r}else var de=!0;if(de){if(E.below!==void 0){let Se=E.below,ur=r,be=r,Ue=!1,Je=r;if(typeof Se!="number"){let ve={
instancePath:s+"/"+q+"/below",keyword:"type"};e===null?e=[ve]:e.push(ve),r++}var T=Je===r;Ue=Ue||T;let fe=r;t(Se,{instancePath:s+
"/"+q+"/below",parentData:E,parentDataProperty:"below",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var T=fe===r;if(Ue=Ue||T,Ue)r=be,e!==null&&(be?e.length=be:e=null);else{let ve={instancePath:s+"/"+q+"/below",
keyword:"anyOf"};e===null?e=[ve]:e.push(ve),r++}var de=ur===r}else var de=!0;if(de)if(E.for!==void 0){let Se=E.for,ur=r,
be=r,Ue=!1,Je=r;if(!(typeof Se=="number"&&!(Se%1)&&!isNaN(Se))){let ve={instancePath:s+"/"+q+"/for",keyword:"type"};e===
null?e=[ve]:e.push(ve),r++}if(r===Je&&typeof Se=="number"&&(Se<1||isNaN(Se))){let ve={instancePath:s+"/"+q+"/for",keyword:"\
minimum"};e===null?e=[ve]:e.push(ve),r++}var F=Je===r;Ue=Ue||F;let fe=r;t(Se,{instancePath:s+"/"+q+"/for",parentData:E,parentDataProperty:"\
for",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=fe===r;if(Ue=Ue||F,Ue)r=be,
e!==null&&(be?e.length=be:e=null);else{let ve={instancePath:s+"/"+q+"/for",keyword:"anyOf"};e===null?e=[ve]:e.push(ve),r++}
var de=ur===r}else var de=!0}}}}}}else{let X={instancePath:s+"/"+q,keyword:"type"};e===null?e=[X]:e.push(X),r++}var ge=Ze===
r;if(b=b||ge,b)r=L,e!==null&&(L?e.length=L:e=null);else{let X={instancePath:s+"/"+q,keyword:"anyOf"};e===null?e=[X]:e.push(
X),r++}var W=H===r;D=D||W;let or=r;t(E,{instancePath:s+"/"+q,parentData:n,parentDataProperty:q,rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var W=or===r;if(D=D||W,D)r=ae,e!==null&&(ae?e.length=ae:e=null);else{
let X={instancePath:s+"/"+q,keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var Q=ee===r;if(!Q)break}}else{let S={instancePath:s,
keyword:"type"};e===null?e=[S]:e.push(S),r++}var ue=le===r;if(qe=qe||ue,ue)var ne=!0;if(qe)r=He,e!==null&&(He?e.length=He:
e=null);else{let S={instancePath:s,keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}var $e=_===r;se=se||$e;let Ee=r;t(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $e=Ee===
r;if(se=se||$e,se)r=l,e!==null&&(l?e.length=l:e=null);else{let S={instancePath:s,keyword:"anyOf"};return e===null?e=[S]:
e.push(S),r++,Nr.errors=e,!1}return Nr.errors=e,ce.props=P,ce.items=ne,r===0}Nr.evaluated={dynamicProps:!0,dynamicItems:!0};
function ls(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=ls.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let S=r;for(let q in n)if(!ds.call(Vn.properties,q)){return ls.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(S===r){if(n.sources!==void 0){let q=n.sources,E=r,ee=r,ae=!1,D=r;if(r===D)if(Array.isArray(
q))if(q.length<1){let L={instancePath:s+"/sources",keyword:"minItems"};e===null?e=[L]:e.push(L),r++}else{var l=!0;let L=q.
length;for(let b=0;b<L;b++){let B=q[b],Ze=r,or=r,z=!1,X=r;if(r===X)if(B&&typeof B=="object"&&!Array.isArray(B)){let ur=r;
for(let be in B)if(!(be==="npm"||be==="pypi"||be==="debian"||be==="version"||be==="url"||be==="keep"||be==="strip")){let Ue={
instancePath:s+"/sources/"+b,keyword:"additionalProperties"};e===null?e=[Ue]:e.push(Ue),r++;break}if(ur===r){if(B.npm!==
void 0){let be=B.npm,Ue=r,Je=r,fe=!1,M=r;if(r===M)if(typeof be=="string"){if(!Wn.test(be)){let _e={instancePath:s+"/sour\
ces/"+b+"/npm",keyword:"pattern"};e===null?e=[_e]:e.push(_e),r++}}else{let _e={instancePath:s+"/sources/"+b+"/npm",keyword:"\
type"};e===null?e=[_e]:e.push(_e),r++}var se=M===r;fe=fe||se;let ve=r;t(be,{instancePath:s+"/sources/"+b+"/npm",parentData:B,
parentDataProperty:"npm",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=ve===
r;if(fe=fe||se,fe)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let _e={instancePath:s+"/sources/"+b+"/npm",keyword:"anyOf"};
e===null?e=[_e]:e.push(_e),r++}var _=Ue===r}else var _=!0;if(_){if(B.pypi!==void 0){let be=B.pypi,Ue=r,Je=r,fe=!1,M=r;if(r===
M)if(typeof be=="string"){if(!Xn.test(be)){let te={instancePath:s+"/sources/"+b+"/pypi",keyword:"pattern"};e===null?e=[te]:
e.push(te),r++}}else{let te={instancePath:s+"/sources/"+b+"/pypi",keyword:"type"};e===null?e=[te]:e.push(te),r++}var He=M===
r;fe=fe||He;let ve=r;t(be,{instancePath:s+"/sources/"+b+"/pypi",parentData:B,parentDataProperty:"pypi",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var He=ve===r;if(fe=fe||He,fe)r=Je,e!==null&&(Je?e.length=Je:e=null);else{
let te={instancePath:s+"/sources/"+b+"/pypi",keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var _=Ue===r}else var _=!0;
if(_){if(B.debian!==void 0){let be=B.debian,Ue=r,Je=r,fe=!1,M=r;if(r===M)if(typeof be=="string"){if(!Yn.test(be)){let te={
instancePath:s+"/sources/"+b+"/debian",keyword:"pattern"};e===null?e=[te]:e.push(te),r++}}else{let te={instancePath:s+"/\
sources/"+b+"/debian",keyword:"type"};e===null?e=[te]:e.push(te),r++}var qe=M===r;fe=fe||qe;let ve=r;t(be,{instancePath:s+
"/sources/"+b+"/debian",parentData:B,parentDataProperty:"debian",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var qe=ve===r;if(fe=fe||qe,fe)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let te={instancePath:s+"\
/sources/"+b+"/debian",keyword:"anyOf"};e===null?e=[te]:e.push(te),r++}var _=Ue===r}else var _=!0;if(_){if(B.version!==void 0){
let be=B.version,Ue=r;if(r===Ue)if(typeof be=="string"){if(jr(be)<1){let fe={instancePath:s+"/sources/"+b+"/version",keyword:"\
minLength"};e===null?e=[fe]:e.push(fe),r++}}else{let fe={instancePath:s+"/sources/"+b+"/version",keyword:"type"};e===null?
e=[fe]:e.push(fe),r++}var _=Ue===r}else var _=!0;if(_){if(B.url!==void 0){let be=B.url,Ue=r,Je=r,fe=!1,M=r,ve=r,_e=!1,te=r;
if(r===te)if(typeof be=="string"){if(!qn.test(be)){let g={instancePath:s+"/sources/"+b+"/url",keyword:"pattern"};e===null?
e=[g]:e.push(g),r++}}else{let g={instancePath:s+"/sources/"+b+"/url",keyword:"type"};e===null?e=[g]:e.push(g),r++}var Be=te===
r;_e=_e||Be;let sr=r;if(r===sr)if(Array.isArray(be))if(be.length<1){let g={instancePath:s+"/sources/"+b+"/url",keyword:"\
minItems"};e===null?e=[g]:e.push(g),r++}else{var v=!0;let g=be.length;for(let $=0;$<g;$++){let p=be[$],J=r,ye=r,y=!1,a=r;
if(r===a)if(typeof p=="string"){if(!qn.test(p)){let f={instancePath:s+"/sources/"+b+"/url/"+$,keyword:"pattern"};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/sources/"+b+"/url/"+$,keyword:"type"};e===null?e=[f]:e.push(f),r++}var A=a===
r;y=y||A;let x=r;t(p,{instancePath:s+"/sources/"+b+"/url/"+$,parentData:be,parentDataProperty:$,rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=x===r;if(y=y||A,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let f={instancePath:s+"/sources/"+b+"/url/"+$,keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var v=J===r;if(!v)break}}else{
let g={instancePath:s+"/sources/"+b+"/url",keyword:"type"};e===null?e=[g]:e.push(g),r++}var Be=sr===r;if(_e=_e||Be,_e)r=
ve,e!==null&&(ve?e.length=ve:e=null);else{let g={instancePath:s+"/sources/"+b+"/url",keyword:"anyOf"};e===null?e=[g]:e.push(
g),r++}var Ke=M===r;fe=fe||Ke;let c=r;t(be,{instancePath:s+"/sources/"+b+"/url",parentData:B,parentDataProperty:"url",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=c===r;if(fe=fe||Ke,fe)r=Je,e!==null&&(Je?
e.length=Je:e=null);else{let g={instancePath:s+"/sources/"+b+"/url",keyword:"anyOf"};e===null?e=[g]:e.push(g),r++}var _=Ue===
r}else var _=!0;if(_){if(B.keep!==void 0){let be=B.keep,Ue=r,Je=r,fe=!1,M=r,ve=r,_e=!1,te=r;if(r===te)if(Array.isArray(be))
if(be.length<1){let g={instancePath:s+"/sources/"+b+"/keep",keyword:"minItems"};e===null?e=[g]:e.push(g),r++}else{var N=!0;
let g=be.length;for(let $=0;$<g;$++){let p=be[$],J=r;if(r===J)if(typeof p=="string"){if(jr(p)<1){let y={instancePath:s+"\
/sources/"+b+"/keep/"+$,keyword:"minLength"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/sources/"+b+"/ke\
ep/"+$,keyword:"type"};e===null?e=[y]:e.push(y),r++}var N=J===r;if(!N)break}}else{let g={instancePath:s+"/sources/"+b+"/\
keep",keyword:"type"};e===null?e=[g]:e.push(g),r++}var G=te===r;_e=_e||G;let sr=r;if(r===sr)if(be&&typeof be=="object"&&
!Array.isArray(be))for(let g in be){let $=be[g],p=r;if(r===p)if(typeof $=="string"){if(jr($)<1){let J={instancePath:s+"/\
sources/"+b+"/keep/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[J]:e.push(J),r++}}else{let J={
instancePath:s+"/sources/"+b+"/keep/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[J]:e.push(J),
r++}var R=p===r;if(!R)break}else{let g={instancePath:s+"/sources/"+b+"/keep",keyword:"type"};e===null?e=[g]:e.push(g),r++}
var G=sr===r;if(_e=_e||G,_e)r=ve,e!==null&&(ve?e.length=ve:e=null);else{let g={instancePath:s+"/sources/"+b+"/keep",keyword:"\
anyOf"};e===null?e=[g]:e.push(g),r++}var P=M===r;fe=fe||P;let c=r;t(be,{instancePath:s+"/sources/"+b+"/keep",parentData:B,
parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=c===r;
if(fe=fe||P,fe)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let g={instancePath:s+"/sources/"+b+"/keep",keyword:"anyOf"};
e===null?e=[g]:e.push(g),r++}var _=Ue===r}else var _=!0;if(_)if(B.strip!==void 0){let be=B.strip,Ue=r,Je=r,fe=!1,M=r;if(!(typeof be==
"number"&&!(be%1)&&!isNaN(be))){let te={instancePath:s+"/sources/"+b+"/strip",keyword:"type"};e===null?e=[te]:e.push(te),
r++}if(r===M&&typeof be=="number"&&(be<0||isNaN(be))){let te={instancePath:s+"/sources/"+b+"/strip",keyword:"minimum"};e===
null?e=[te]:e.push(te),r++}var le=M===r;fe=fe||le;let ve=r;t(be,{instancePath:s+"/sources/"+b+"/strip",parentData:B,parentDataProperty:"\
strip",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=ve===r;if(fe=fe||le,fe)
r=Je,e!==null&&(Je?e.length=Je:e=null);else{let te={instancePath:s+"/sources/"+b+"/strip",keyword:"anyOf"};e===null?e=[te]:
e.push(te),r++}var _=Ue===r}else var _=!0}}}}}}}else{let ur={instancePath:s+"/sources/"+b,keyword:"type"};e===null?e=[ur]:
e.push(ur),r++}var Q=X===r;z=z||Q;let lr=r;t(B,{instancePath:s+"/sources/"+b,parentData:q,parentDataProperty:b,rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=lr===r;if(z=z||Q,z)r=or,e!==null&&(or?e.length=
or:e=null);else{let ur={instancePath:s+"/sources/"+b,keyword:"anyOf"};e===null?e=[ur]:e.push(ur),r++}var l=Ze===r;if(!l)
break}}else{let L={instancePath:s+"/sources",keyword:"type"};e===null?e=[L]:e.push(L),r++}var de=D===r;ae=ae||de;let H=r;
t(q,{instancePath:s+"/sources",parentData:n,parentDataProperty:"sources",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var de=H===r;if(ae=ae||de,ae)r=ee,e!==null&&(ee?e.length=ee:e=null);else{let L={instancePath:s+
"/sources",keyword:"anyOf"};return e===null?e=[L]:e.push(L),r++,ls.errors=e,!1}var m=E===r}else var m=!0;if(m){if(n.keep!==
void 0){let q=n.keep,E=r,ee=r,ae=!1,D=r,H=r,L=!1,b=r;if(r===b)if(Array.isArray(q))if(q.length<1){let z={instancePath:s+"\
/keep",keyword:"minItems"};e===null?e=[z]:e.push(z),r++}else{var V=!0;let z=q.length;for(let X=0;X<z;X++){let lr=q[X],Se=r;
if(r===Se)if(typeof lr=="string"){if(jr(lr)<1){let be={instancePath:s+"/keep/"+X,keyword:"minLength"};e===null?e=[be]:e.
push(be),r++}}else{let be={instancePath:s+"/keep/"+X,keyword:"type"};e===null?e=[be]:e.push(be),r++}var V=Se===r;if(!V)break}}else{
let z={instancePath:s+"/keep",keyword:"type"};e===null?e=[z]:e.push(z),r++}var F=b===r;L=L||F;let B=r;if(r===B)if(q&&typeof q==
"object"&&!Array.isArray(q))for(let z in q){let X=q[z],lr=r;if(r===lr)if(typeof X=="string"){if(jr(X)<1){let Se={instancePath:s+
"/keep/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[Se]:e.push(Se),r++}}else{let Se={instancePath:s+
"/keep/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[Se]:e.push(Se),r++}var T=lr===r;if(!T)break}else{
let z={instancePath:s+"/keep",keyword:"type"};e===null?e=[z]:e.push(z),r++}var F=B===r;if(L=L||F,L)r=H,e!==null&&(H?e.length=
H:e=null);else{let z={instancePath:s+"/keep",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var ge=D===r;ae=ae||ge;let Ze=r;
t(q,{instancePath:s+"/keep",parentData:n,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var ge=Ze===r;if(ae=ae||ge,ae)r=ee,e!==null&&(ee?e.length=ee:e=null);else{let z={instancePath:s+
"/keep",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,ls.errors=e,!1}var m=E===r}else var m=!0;if(m){if(n.strip!==
void 0){let q=n.strip,E=r,ee=r,ae=!1,D=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let b={instancePath:s+"/strip",keyword:"\
type"};e===null?e=[b]:e.push(b),r++}if(r===D&&typeof q=="number"&&(q<0||isNaN(q))){let b={instancePath:s+"/strip",keyword:"\
minimum"};e===null?e=[b]:e.push(b),r++}var W=D===r;ae=ae||W;let H=r;t(q,{instancePath:s+"/strip",parentData:n,parentDataProperty:"\
strip",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var W=H===r;if(ae=ae||W,ae)r=ee,
e!==null&&(ee?e.length=ee:e=null);else{let b={instancePath:s+"/strip",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,
ls.errors=e,!1}var m=E===r}else var m=!0;if(m){if(n.unpack!==void 0){let q=n.unpack,E=r,ee=r,ae=!1,D=r;if(typeof q!="str\
ing"){let b={instancePath:s+"/unpack",keyword:"type"};e===null?e=[b]:e.push(b),r++}if(!(q==="none"||q==="archives"||q===
"gzip")){let b={instancePath:s+"/unpack",keyword:"enum"};e===null?e=[b]:e.push(b),r++}var ue=D===r;ae=ae||ue;let H=r;t(q,
{instancePath:s+"/unpack",parentData:n,parentDataProperty:"unpack",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var ue=H===r;if(ae=ae||ue,ae)r=ee,e!==null&&(ee?e.length=ee:e=null);else{let b={instancePath:s+
"/unpack",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,ls.errors=e,!1}var m=E===r}else var m=!0;if(m){if(n.content!==
void 0){let q=n.content,E=r,ee=r,ae=!1,D=r;if(typeof q!="string"&&q!==null){let b={instancePath:s+"/content",keyword:"ty\
pe"};e===null?e=[b]:e.push(b),r++}if(r===D&&typeof q=="string"&&!et.test(q)){let b={instancePath:s+"/content",keyword:"p\
attern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?e=[b]:e.push(b),r++}var ne=D===r;ae=ae||ne;let H=r;t(q,{instancePath:s+
"/content",parentData:n,parentDataProperty:"content",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ne=H===r;if(ae=ae||ne,ae)r=ee,e!==null&&(ee?e.length=ee:e=null);else{let b={instancePath:s+"/content",keyword:"\
anyOf"};return e===null?e=[b]:e.push(b),r++,ls.errors=e,!1}var m=E===r}else var m=!0;if(m){if(n.tries!==void 0){let q=n.
tries,E=r,ee=r,ae=!1,D=r;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q))){let b={instancePath:s+"/tries",keyword:"type"};e===
null?e=[b]:e.push(b),r++}if(r===D&&typeof q=="number"){if(q>20||isNaN(q)){let b={instancePath:s+"/tries",keyword:"maximu\
m"};e===null?e=[b]:e.push(b),r++}else if(q<1||isNaN(q)){let b={instancePath:s+"/tries",keyword:"minimum"};e===null?e=[b]:
e.push(b),r++}}var Ee=D===r;ae=ae||Ee;let H=r;t(q,{instancePath:s+"/tries",parentData:n,parentDataProperty:"tries",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=H===r;if(ae=ae||Ee,ae)r=ee,e!==null&&(ee?
e.length=ee:e=null);else{let b={instancePath:s+"/tries",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,ls.errors=e,
!1}var m=E===r}else var m=!0;if(m){if(n.source_timeout!==void 0){let q=n.source_timeout,E=r,ee=r,ae=!1,D=r;if(r===D)if(typeof q==
"number"){if(q<=0||isNaN(q)){let b={instancePath:s+"/source_timeout",keyword:"exclusiveMinimum"};e===null?e=[b]:e.push(b),
r++}}else{let b={instancePath:s+"/source_timeout",keyword:"type"};e===null?e=[b]:e.push(b),r++}var $e=D===r;ae=ae||$e;let H=r;
t(q,{instancePath:s+"/source_timeout",parentData:n,parentDataProperty:"source_timeout",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var $e=H===r;if(ae=ae||$e,ae)r=ee,e!==null&&(ee?e.length=ee:e=null);else{
let b={instancePath:s+"/source_timeout",keyword:"anyOf"};return e===null?e=[b]:e.push(b),r++,ls.errors=e,!1}var m=E===r}else
var m=!0;if(m){if(n.description!==void 0){let q=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var m=q===r}else var m=!0;
if(m){if(n.matrix!==void 0){let q=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var m=q===r}else var m=!0;if(m){if(n.when!==void 0){
let q=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
$r.errors:e.concat($r.errors),r=e.length);var m=q===r}else var m=!0;if(m){if(n.needs!==void 0){let q=r;wr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),
r=e.length);var m=q===r}else var m=!0;if(m){if(n.extends!==void 0){let q=r;br(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var m=q===
r}else var m=!0;if(m){if(n.resources!==void 0){let q=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var m=q===r}else var m=!0;
if(m){if(n.timeout!==void 0){let q=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var m=q===r}else var m=!0;if(m){if(n.retry!==void 0){
let q=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var m=q===r}else var m=!0;if(m){if(n.stop_if!==void 0){let q=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var m=q===r}else var m=!0;if(m)if(n.kind!==void 0){let q=r;if(n.kind!=="fetch")return ls.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var m=q===r}else var m=!0}}}}}}}}}}}}}}}}}else return ls.errors=[{instancePath:s,
keyword:"type"}],!1;return ls.errors=e,r===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rt={type:"objec\
t",properties:{file:{type:"string"},path:{type:["string","null"],minLength:1},sha256:{anyOf:[{type:["string","null"],pattern:"\
^[0-9a-f]{8,64}$"},{$ref:"#/$defs/expression"}]},key:{type:["string","null"]},prefix:{type:"string"},naming:{anyOf:[{type:"\
string",enum:["auto","beit2","beit","timm","transformers","clip","dino","mmseg"]},{$ref:"#/$defs/expression"}]},model:{anyOf:[
{anyOf:[{type:"string",enum:["auto","beit_base_patch16_224","beit_base_patch16_256","beit_base_patch16_384","beit_24x544\
_patch16_224","beit_large_patch16_224","beit_large_patch16_384","beit_large_patch16_512","beit_huge_patch14_224","beit_g\
iant_patch14_224","beit_base_patch16_192_8k_vocab","beit_base_patch16_224_8k_vocab","beit_base_patch16_256_8k_vocab","be\
it_24x544_patch16_224_8k_vocab","beit_large_patch16_224_8k_vocab","beit_huge_patch14_224_8k_vocab","beit_base_patch16_22\
4_8k_vocab_cls_pt","beit_24x544_patch16_224_8k_vocab_cls_pt","beit_large_patch16_224_8k_vocab_cls_pt","vqkd_encoder_base\
_decoder_1x768x12_clip","vqkd_encoder_base_decoder_3x768x12_clip","vqkd_encoder_base_decoder_1x768x12_dino","upernet_bas\
e","upernet_large"]},{type:"object",required:["architecture"],properties:{architecture:{anyOf:[{type:"string",enum:["vis\
ion-transformer","masked-image-model","vqkd","upernet"]},{$ref:"#/$defs/expression"}]},settings:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},classes:{anyOf:[{type:["integer",
"null"],minimum:0},{$ref:"#/$defs/expression"}]},head_rows:{anyOf:[{type:["array","null"],minItems:1,items:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},allow_missing:{anyOf:[{type:"array",items:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/express\
ion"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-wh\
en"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},
timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"\
import-weights"}},additionalProperties:!1},st=new RegExp("^[0-9a-f]{8,64}$","u");function Qr(n,{instancePath:s="",parentData:Xe,
parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=Qr.evaluated;if(ce.dynamicProps&&(ce.props=
void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let de=r;for(let m in n)if(!ds.
call(rt.properties,m)){return Qr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(de===r){if(n.file!==
void 0){let m=r;if(typeof n.file!="string")return Qr.errors=[{instancePath:s+"/file",keyword:"type"}],!1;var l=m===r}else
var l=!0;if(l){if(n.path!==void 0){let m=n.path,V=r;if(typeof m!="string"&&m!==null)return Qr.errors=[{instancePath:s+"/\
path",keyword:"type"}],!1;if(r===V&&typeof m=="string"&&jr(m)<1)return Qr.errors=[{instancePath:s+"/path",keyword:"minLe\
ngth"}],!1;var l=V===r}else var l=!0;if(l){if(n.sha256!==void 0){let m=n.sha256,V=r,T=r,F=!1,ge=r;if(typeof m!="string"&&
m!==null){let ne={instancePath:s+"/sha256",keyword:"type"};e===null?e=[ne]:e.push(ne),r++}if(r===ge&&typeof m=="string"&&
!st.test(m)){let ne={instancePath:s+"/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{8,64}$"}};e===null?e=[ne]:e.push(
ne),r++}var se=ge===r;F=F||se;let W=r;t(m,{instancePath:s+"/sha256",parentData:n,parentDataProperty:"sha256",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=W===r;if(F=F||se,F)r=T,e!==null&&(T?e.length=
T:e=null);else{let ne={instancePath:s+"/sha256",keyword:"anyOf"};return e===null?e=[ne]:e.push(ne),r++,Qr.errors=e,!1}var l=V===
r}else var l=!0;if(l){if(n.key!==void 0){let m=n.key,V=r;if(typeof m!="string"&&m!==null)return Qr.errors=[{instancePath:s+
"/key",keyword:"type"}],!1;var l=V===r}else var l=!0;if(l){if(n.prefix!==void 0){let m=r;if(typeof n.prefix!="string")return Qr.
errors=[{instancePath:s+"/prefix",keyword:"type"}],!1;var l=m===r}else var l=!0;if(l){if(n.naming!==void 0){let m=n.naming,
V=r,T=r,F=!1,ge=r;if(typeof m!="string"){let ne={instancePath:s+"/naming",keyword:"type"};e===null?e=[ne]:e.push(ne),r++}
if(!(m==="auto"||m==="beit2"||m==="beit"||m==="timm"||m==="transformers"||m==="clip"||m==="dino"||m==="mmseg")){let ne={
instancePath:s+"/naming",keyword:"enum"};e===null?e=[ne]:e.push(ne),r++}var _=ge===r;F=F||_;let W=r;t(m,{instancePath:s+
"/naming",parentData:n,parentDataProperty:"naming",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var _=W===r;if(F=F||_,F)r=T,e!==null&&(T?e.length=T:e=null);else{let ne={instancePath:s+"/naming",keyword:"a\
nyOf"};return e===null?e=[ne]:e.push(ne),r++,Qr.errors=e,!1}var l=V===r}else var l=!0;if(l){if(n.model!==void 0){let m=n.
model,V=r,T=r,F=!1,ge=r,W=r,ue=!1,ne=r;if(typeof m!="string"){let q={instancePath:s+"/model",keyword:"type"};e===null?e=
[q]:e.push(q),r++}if(!(m==="auto"||m==="beit_base_patch16_224"||m==="beit_base_patch16_256"||m==="beit_base_patch16_384"||
m==="beit_24x544_patch16_224"||m==="beit_large_patch16_224"||m==="beit_large_patch16_384"||m==="beit_large_patch16_512"||
m==="beit_huge_patch14_224"||m==="beit_giant_patch14_224"||m==="beit_base_patch16_192_8k_vocab"||m==="beit_base_patch16_\
224_8k_vocab"||m==="beit_base_patch16_256_8k_vocab"||m==="beit_24x544_patch16_224_8k_vocab"||m==="beit_large_patch16_224\
_8k_vocab"||m==="beit_huge_patch14_224_8k_vocab"||m==="beit_base_patch16_224_8k_vocab_cls_pt"||m==="beit_24x544_patch16_\
224_8k_vocab_cls_pt"||m==="beit_large_patch16_224_8k_vocab_cls_pt"||m==="vqkd_encoder_base_decoder_1x768x12_clip"||m==="\
vqkd_encoder_base_decoder_3x768x12_clip"||m==="vqkd_encoder_base_decoder_1x768x12_dino"||m==="upernet_base"||m==="uperne\
t_large")){let q={instancePath:s+"/model",keyword:"enum"};e===null?e=[q]:e.push(q),r++}var A=ne===r;ue=ue||A;let Ee=r;if(r===
Ee)if(m&&typeof m=="object"&&!Array.isArray(m)){let q;if(m.architecture===void 0&&(q="architecture")){let E={instancePath:s+
"/model",keyword:"required"};e===null?e=[E]:e.push(E),r++}else{let E=r;for(let ee in m)if(!(ee==="architecture"||ee==="s\
ettings")){let ae={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[ae]:e.push(ae),r++;break}if(E===r){
if(m.architecture!==void 0){let ee=m.architecture,ae=r,D=r,H=!1,L=r;if(typeof ee!="string"){let B={instancePath:s+"/mode\
l/architecture",keyword:"type"};e===null?e=[B]:e.push(B),r++}if(!(ee==="vision-transformer"||ee==="masked-image-model"||
ee==="vqkd"||ee==="upernet")){let B={instancePath:s+"/model/architecture",keyword:"enum"};e===null?e=[B]:e.push(B),r++}var He=L===
r;H=H||He;let b=r;t(ee,{instancePath:s+"/model/architecture",parentData:m,parentDataProperty:"architecture",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var He=b===r;if(H=H||He,H)r=D,e!==null&&(D?e.length=D:e=null);else{let B={
instancePath:s+"/model/architecture",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var qe=ae===r}else var qe=!0;if(qe)if(m.
settings!==void 0){let ee=m.settings,ae=r,D=r,H=!1,L=r;if(r===L&&!(ee&&typeof ee=="object"&&!Array.isArray(ee))){let Ze={
instancePath:s+"/model/settings",keyword:"type"};e===null?e=[Ze]:e.push(Ze),r++}var v=L===r;H=H||v;let b=r;t(ee,{instancePath:s+
"/model/settings",parentData:m,parentDataProperty:"settings",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var v=b===r;if(H=H||v,H)r=D,e!==null&&(D?e.length=D:e=null);else{let Ze={instancePath:s+"/model/se\
ttings",keyword:"anyOf"};e===null?e=[Ze]:e.push(Ze),r++}var qe=ae===r}else var qe=!0}}}else{let q={instancePath:s+"/mode\
l",keyword:"type"};e===null?e=[q]:e.push(q),r++}var A=Ee===r;if(ue=ue||A,ue)r=W,e!==null&&(W?e.length=W:e=null);else{let q={
instancePath:s+"/model",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var Be=ge===r;F=F||Be;let $e=r;t(m,{instancePath:s+
"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Be=$e===r;if(F=F||Be,F)r=T,e!==null&&(T?e.length=T:e=null);else{let q={instancePath:s+"/model",keyword:"\
anyOf"};return e===null?e=[q]:e.push(q),r++,Qr.errors=e,!1}var l=V===r}else var l=!0;if(l){if(n.classes!==void 0){let m=n.
classes,V=r,T=r,F=!1,ge=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))&&m!==null){let ne={instancePath:s+"/classes",keyword:"\
type"};e===null?e=[ne]:e.push(ne),r++}if(r===ge&&typeof m=="number"&&(m<0||isNaN(m))){let ne={instancePath:s+"/classes",
keyword:"minimum"};e===null?e=[ne]:e.push(ne),r++}var Ke=ge===r;F=F||Ke;let W=r;t(m,{instancePath:s+"/classes",parentData:n,
parentDataProperty:"classes",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=W===
r;if(F=F||Ke,F)r=T,e!==null&&(T?e.length=T:e=null);else{let ne={instancePath:s+"/classes",keyword:"anyOf"};return e===null?
e=[ne]:e.push(ne),r++,Qr.errors=e,!1}var l=V===r}else var l=!0;if(l){if(n.head_rows!==void 0){let m=n.head_rows,V=r,T=r,
F=!1,ge=r;if(!Array.isArray(m)&&m!==null){let ne={instancePath:s+"/head_rows",keyword:"type"};e===null?e=[ne]:e.push(ne),
r++}if(r===ge&&Array.isArray(m))if(m.length<1){let ne={instancePath:s+"/head_rows",keyword:"minItems"};e===null?e=[ne]:e.
push(ne),r++}else{var N=!0;let ne=m.length;for(let Ee=0;Ee<ne;Ee++){let $e=m[Ee],S=r,q=r,E=!1,ee=r;if(!(typeof $e=="numb\
er"&&!($e%1)&&!isNaN($e))){let H={instancePath:s+"/head_rows/"+Ee,keyword:"type"};e===null?e=[H]:e.push(H),r++}if(r===ee&&
typeof $e=="number"&&($e<0||isNaN($e))){let H={instancePath:s+"/head_rows/"+Ee,keyword:"minimum"};e===null?e=[H]:e.push(
H),r++}var R=ee===r;E=E||R;let ae=r;t($e,{instancePath:s+"/head_rows/"+Ee,parentData:m,parentDataProperty:Ee,rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=ae===r;if(E=E||R,E)r=q,e!==null&&(q?e.length=
q:e=null);else{let H={instancePath:s+"/head_rows/"+Ee,keyword:"anyOf"};e===null?e=[H]:e.push(H),r++}var N=S===r;if(!N)break}}
var G=ge===r;F=F||G;let W=r;t(m,{instancePath:s+"/head_rows",parentData:n,parentDataProperty:"head_rows",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=W===r;if(F=F||G,F)r=T,e!==null&&(T?e.length=T:e=null);else{let ne={
instancePath:s+"/head_rows",keyword:"anyOf"};return e===null?e=[ne]:e.push(ne),r++,Qr.errors=e,!1}var l=V===r}else var l=!0;
if(l){if(n.allow_missing!==void 0){let m=n.allow_missing,V=r,T=r,F=!1,ge=r;if(r===ge)if(Array.isArray(m)){var P=!0;let ne=m.
length;for(let Ee=0;Ee<ne;Ee++){let $e=m[Ee],S=r;if(r===S)if(typeof $e=="string"){if(jr($e)<1){let E={instancePath:s+"/a\
llow_missing/"+Ee,keyword:"minLength"};e===null?e=[E]:e.push(E),r++}}else{let E={instancePath:s+"/allow_missing/"+Ee,keyword:"\
type"};e===null?e=[E]:e.push(E),r++}var P=S===r;if(!P)break}}else{let ne={instancePath:s+"/allow_missing",keyword:"type"};
e===null?e=[ne]:e.push(ne),r++}var le=ge===r;F=F||le;let W=r;t(m,{instancePath:s+"/allow_missing",parentData:n,parentDataProperty:"\
allow_missing",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=W===r;if(F=F||le,
F)r=T,e!==null&&(T?e.length=T:e=null);else{let ne={instancePath:s+"/allow_missing",keyword:"anyOf"};return e===null?e=[ne]:
e.push(ne),r++,Qr.errors=e,!1}var l=V===r}else var l=!0;if(l){if(n.seed!==void 0){let m=n.seed,V=r,T=r,F=!1,ge=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let ne={instancePath:s+"/seed",keyword:"type"};e===null?e=[ne]:e.push(ne),r++}if(r===ge&&typeof m==
"number"&&(m<0||isNaN(m))){let ne={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[ne]:e.push(ne),r++}var Q=ge===r;
F=F||Q;let W=r;t(m,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Q=W===r;if(F=F||Q,F)r=T,e!==null&&(T?e.length=T:e=null);else{let ne={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[ne]:e.push(ne),r++,Qr.errors=e,!1}var l=V===r}else var l=!0;if(l){if(n.description!==
void 0){let m=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var l=m===r}else var l=!0;if(l){if(n.matrix!==
void 0){let m=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var l=m===r}else var l=!0;if(l){if(n.when!==void 0){let m=r;$r(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat(
$r.errors),r=e.length);var l=m===r}else var l=!0;if(l){if(n.needs!==void 0){let m=r;wr(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);
var l=m===r}else var l=!0;if(l){if(n.extends!==void 0){let m=r;br(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var l=m===r}else var l=!0;
if(l){if(n.resources!==void 0){let m=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var l=m===r}else var l=!0;if(l){
if(n.timeout!==void 0){let m=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var l=m===r}else var l=!0;if(l){if(n.retry!==void 0){
let m=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var l=m===r}else var l=!0;if(l){if(n.stop_if!==void 0){let m=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var l=m===r}else var l=!0;if(l)if(n.kind!==void 0){let m=r;if(n.kind!=="import-weights")
return Qr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=m===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}else return Qr.
errors=[{instancePath:s,keyword:"type"}],!1;return Qr.errors=e,r===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nt={type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expressi\
on"}]},layout:{anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[
{type:"integer",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","\
pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs\
/expression"}]},background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[
{type:"object",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expre\
ssion"}]},count:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,
items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{
anyOf:[{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1};function Ar(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=Ar.evaluated;
if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ae=r;for(let D in n)if(!ds.call(nt.properties,D)){return Ar.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ae===r){if(n.source!==void 0){let D=n.source,H=r,L=r,b=!1,B=r;if(r===B)if(Array.isArray(D))if(D.length<
1){let or={instancePath:s+"/source",keyword:"minItems"};e===null?e=[or]:e.push(or),r++}else{var l=!0;let or=D.length;for(let z=0;z<
or;z++){let X=r;if(typeof D[z]!="string"){let Se={instancePath:s+"/source/"+z,keyword:"type"};e===null?e=[Se]:e.push(Se),
r++}var l=X===r;if(!l)break}}else{let or={instancePath:s+"/source",keyword:"type"};e===null?e=[or]:e.push(or),r++}var se=B===
r;b=b||se;let Ze=r;t(D,{instancePath:s+"/source",parentData:n,parentDataProperty:"source",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=Ze===r;if(b=b||se,b)r=L,e!==null&&(L?e.length=L:e=null);else{
let or={instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[or]:e.push(or),r++,Ar.errors=e,!1}var _=H===r}else var _=!0;
if(_){if(n.layout!==void 0){let D=n.layout,H=r,L=r,b=!1,B=r;if(typeof D!="string"){let z={instancePath:s+"/layout",keyword:"\
type"};e===null?e=[z]:e.push(z),r++}if(!(D==="idx"||D==="image-folder"||D==="emoji")){let z={instancePath:s+"/layout",keyword:"\
enum"};e===null?e=[z]:e.push(z),r++}var He=B===r;b=b||He;let Ze=r;t(D,{instancePath:s+"/layout",parentData:n,parentDataProperty:"\
layout",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var He=Ze===r;if(b=b||He,b)r=
L,e!==null&&(L?e.length=L:e=null);else{let z={instancePath:s+"/layout",keyword:"anyOf"};return e===null?e=[z]:e.push(z),
r++,Ar.errors=e,!1}var _=H===r}else var _=!0;if(_){if(n.image_size!==void 0){let D=n.image_size,H=r,L=r,b=!1,B=r;if(!(typeof D==
"number"&&!(D%1)&&!isNaN(D))){let z={instancePath:s+"/image_size",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===B&&
typeof D=="number"){if(D>2048||isNaN(D)){let z={instancePath:s+"/image_size",keyword:"maximum"};e===null?e=[z]:e.push(z),
r++}else if(D<1||isNaN(D)){let z={instancePath:s+"/image_size",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}}var qe=B===
r;b=b||qe;let Ze=r;t(D,{instancePath:s+"/image_size",parentData:n,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=Ze===r;if(b=b||qe,b)r=L,e!==null&&(L?e.length=L:e=null);else{
let z={instancePath:s+"/image_size",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=e,!1}var _=H===r}else
var _=!0;if(_){if(n.fit!==void 0){let D=n.fit,H=r,L=r,b=!1,B=r;if(typeof D!="string"){let z={instancePath:s+"/fit",keyword:"\
type"};e===null?e=[z]:e.push(z),r++}if(!(D==="resize"||D==="crop"||D==="pad")){let z={instancePath:s+"/fit",keyword:"enu\
m"};e===null?e=[z]:e.push(z),r++}var v=B===r;b=b||v;let Ze=r;t(D,{instancePath:s+"/fit",parentData:n,parentDataProperty:"\
fit",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=Ze===r;if(b=b||v,b)r=L,e!==
null&&(L?e.length=L:e=null);else{let z={instancePath:s+"/fit",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=
e,!1}var _=H===r}else var _=!0;if(_){if(n.method!==void 0){let D=n.method,H=r,L=r,b=!1,B=r;if(typeof D!="string"){let z={
instancePath:s+"/method",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(D==="bilinear"||D==="bicubic"||D==="lanczos")){
let z={instancePath:s+"/method",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var A=B===r;b=b||A;let Ze=r;t(D,{instancePath:s+
"/method",parentData:n,parentDataProperty:"method",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var A=Ze===r;if(b=b||A,b)r=L,e!==null&&(L?e.length=L:e=null);else{let z={instancePath:s+"/method",keyword:"a\
nyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=e,!1}var _=H===r}else var _=!0;if(_){if(n.background!==void 0){let D=n.
background,H=r,L=r,b=!1,B=r;if(r===B)if(Array.isArray(D))if(D.length>3){let z={instancePath:s+"/background",keyword:"max\
Items"};e===null?e=[z]:e.push(z),r++}else if(D.length<3){let z={instancePath:s+"/background",keyword:"minItems"};e===null?
e=[z]:e.push(z),r++}else{var Be=!0;let z=D.length;for(let X=0;X<z;X++){let lr=D[X],Se=r,ur=r,be=!1,Ue=r;if(!(typeof lr==
"number"&&!(lr%1)&&!isNaN(lr))){let M={instancePath:s+"/background/"+X,keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===
Ue&&typeof lr=="number"){if(lr>255||isNaN(lr)){let M={instancePath:s+"/background/"+X,keyword:"maximum"};e===null?e=[M]:
e.push(M),r++}else if(lr<0||isNaN(lr)){let M={instancePath:s+"/background/"+X,keyword:"minimum"};e===null?e=[M]:e.push(M),
r++}}var Ke=Ue===r;be=be||Ke;let Je=r;t(lr,{instancePath:s+"/background/"+X,parentData:D,parentDataProperty:X,rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=Je===r;if(be=be||Ke,be)r=ur,e!==null&&(ur?
e.length=ur:e=null);else{let M={instancePath:s+"/background/"+X,keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var Be=Se===
r;if(!Be)break}}else{let z={instancePath:s+"/background",keyword:"type"};e===null?e=[z]:e.push(z),r++}var N=B===r;b=b||N;
let Ze=r;t(D,{instancePath:s+"/background",parentData:n,parentDataProperty:"background",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var N=Ze===r;if(b=b||N,b)r=L,e!==null&&(L?e.length=L:e=null);else{let z={
instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=e,!1}var _=H===r}else var _=!0;
if(_){if(n.splits!==void 0){let D=n.splits,H=r,L=r,b=!1,B=r;if(r===B)if(D&&typeof D=="object"&&!Array.isArray(D))for(let z in D){
let X=D[z],lr=r,Se=r,ur=!1,be=r;if(r===be)if(X&&typeof X=="object"&&!Array.isArray(X)){let Je=r;for(let fe in X)if(!(fe===
"file"||fe==="from"||fe==="count"||fe==="folder"||fe==="modulo"||fe==="remainders"||fe==="vendors")){let M={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[M]:e.push(M),r++;break}if(Je===
r){if(X.file!==void 0){let fe=X.file,M=r;if(r===M)if(typeof fe=="string"){if(jr(fe)<1){let ve={instancePath:s+"/splits/"+
z.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[ve]:e.push(ve),r++}}else{let ve={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===null?e=[ve]:e.push(ve),r++}var R=M===r}else
var R=!0;if(R){if(X.from!==void 0){let fe=X.from,M=r,ve=r,_e=!1,te=r;if(!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe))){let ie={
instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}
if(r===te&&typeof fe=="number"&&(fe<0||isNaN(fe))){let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,
"~1")+"/from",keyword:"minimum"};e===null?e=[ie]:e.push(ie),r++}var G=te===r;_e=_e||G;let sr=r;t(fe,{instancePath:s+"/sp\
lits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",parentData:X,parentDataProperty:"from",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=sr===r;if(_e=_e||G,_e)r=ve,e!==null&&(ve?e.length=ve:e=null);else{
let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?e=[ie]:e.push(
ie),r++}var R=M===r}else var R=!0;if(R){if(X.count!==void 0){let fe=X.count,M=r,ve=r,_e=!1,te=r;if(!(typeof fe=="number"&&
!(fe%1)&&!isNaN(fe))){let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"type"};
e===null?e=[ie]:e.push(ie),r++}if(r===te&&typeof fe=="number"&&(fe<1||isNaN(fe))){let ie={instancePath:s+"/splits/"+z.replace(
/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"minimum"};e===null?e=[ie]:e.push(ie),r++}var P=te===r;_e=_e||P;let sr=r;
t(fe,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",parentData:X,parentDataProperty:"count",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=sr===r;if(_e=_e||P,_e)r=ve,e!==
null&&(ve?e.length=ve:e=null);else{let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"\
anyOf"};e===null?e=[ie]:e.push(ie),r++}var R=M===r}else var R=!0;if(R){if(X.folder!==void 0){let fe=X.folder,M=r;if(r===
M)if(typeof fe=="string"){if(jr(fe)<1){let _e={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/fold\
er",keyword:"minLength"};e===null?e=[_e]:e.push(_e),r++}}else{let _e={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/folder",keyword:"type"};e===null?e=[_e]:e.push(_e),r++}var R=M===r}else var R=!0;if(R){if(X.modulo!==void 0){
let fe=X.modulo,M=r,ve=r,_e=!1,te=r;if(!(typeof fe=="number"&&!(fe%1)&&!isNaN(fe))){let ie={instancePath:s+"/splits/"+z.
replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}if(r===te&&typeof fe=="n\
umber"&&(fe<1||isNaN(fe))){let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"\
minimum"};e===null?e=[ie]:e.push(ie),r++}var le=te===r;_e=_e||le;let sr=r;t(fe,{instancePath:s+"/splits/"+z.replace(/~/g,
"~0").replace(/\//g,"~1")+"/modulo",parentData:X,parentDataProperty:"modulo",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var le=sr===r;if(_e=_e||le,_e)r=ve,e!==null&&(ve?e.length=ve:e=null);else{let ie={
instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"anyOf"};e===null?e=[ie]:e.push(ie),
r++}var R=M===r}else var R=!0;if(R){if(X.remainders!==void 0){let fe=X.remainders,M=r,ve=r,_e=!1,te=r;if(r===te)if(Array.
isArray(fe))if(fe.length<1){let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"\
minItems"};e===null?e=[ie]:e.push(ie),r++}else{var Q=!0;let ie=fe.length;for(let g=0;g<ie;g++){let $=fe[g],p=r,J=r,ye=!1,
y=r;if(!(typeof $=="number"&&!($%1)&&!isNaN($))){let h={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/remainders/"+g,keyword:"type"};e===null?e=[h]:e.push(h),r++}if(r===y&&typeof $=="number"&&($<0||isNaN($))){let h={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+g,keyword:"minimum"};e===null?e=[h]:e.push(h),r++}var de=y===
r;ye=ye||de;let a=r;t($,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+g,parentData:fe,
parentDataProperty:g,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=a===r;if(ye=
ye||de,ye)r=J,e!==null&&(J?e.length=J:e=null);else{let h={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/remainders/"+g,keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Q=p===r;if(!Q)break}}else{let ie={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var m=te===
r;_e=_e||m;let sr=r;t(fe,{instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",parentData:X,
parentDataProperty:"remainders",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var m=sr===
r;if(_e=_e||m,_e)r=ve,e!==null&&(ve?e.length=ve:e=null);else{let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(
/\//g,"~1")+"/remainders",keyword:"anyOf"};e===null?e=[ie]:e.push(ie),r++}var R=M===r}else var R=!0;if(R)if(X.vendors!==
void 0){let fe=X.vendors,M=r,ve=r,_e=!1,te=r;if(r===te)if(Array.isArray(fe))if(fe.length<1){let ie={instancePath:s+"/spl\
its/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[ie]:e.push(ie),r++}else{var V=!0;
let ie=fe.length;for(let g=0;g<ie;g++){let $=fe[g],p=r;if(r===p)if(typeof $=="string"){if(jr($)<1){let ye={instancePath:s+
"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+g,keyword:"minLength"};e===null?e=[ye]:e.push(ye),r++}}else{
let ye={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+g,keyword:"type"};e===null?e=[ye]:
e.push(ye),r++}var V=p===r;if(!V)break}}else{let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+
"/vendors",keyword:"type"};e===null?e=[ie]:e.push(ie),r++}var T=te===r;_e=_e||T;let sr=r;t(fe,{instancePath:s+"/splits/"+
z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:X,parentDataProperty:"vendors",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=sr===r;if(_e=_e||T,_e)r=ve,e!==null&&(ve?e.length=ve:e=null);else{
let ie={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"anyOf"};e===null?e=[ie]:e.
push(ie),r++}var R=M===r}else var R=!0}}}}}}}else{let Je={instancePath:s+"/splits/"+z.replace(/~/g,"~0").replace(/\//g,"\
~1"),keyword:"type"};e===null?e=[Je]:e.push(Je),r++}var F=be===r;ur=ur||F;let Ue=r;t(X,{instancePath:s+"/splits/"+z.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:D,parentDataProperty:z,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var F=Ue===r;if(ur=ur||F,ur)r=Se,e!==null&&(Se?e.length=Se:e=null);else{let Je={instancePath:s+"/s\
plits/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[Je]:e.push(Je),r++}var ge=lr===r;if(!ge)break}else{
let z={instancePath:s+"/splits",keyword:"type"};e===null?e=[z]:e.push(z),r++}var W=B===r;b=b||W;let Ze=r;t(D,{instancePath:s+
"/splits",parentData:n,parentDataProperty:"splits",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var W=Ze===r;if(b=b||W,b)r=L,e!==null&&(L?e.length=L:e=null);else{let z={instancePath:s+"/splits",keyword:"a\
nyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=e,!1}var _=H===r}else var _=!0;if(_){if(n.class_names!==void 0){let D=n.
class_names,H=r,L=r,b=!1,B=r;if(r===B)if(Array.isArray(D)){var ue=!0;let z=D.length;for(let X=0;X<z;X++){let lr=D[X],Se=r;
if(r===Se)if(typeof lr=="string"){if(jr(lr)<1){let be={instancePath:s+"/class_names/"+X,keyword:"minLength"};e===null?e=
[be]:e.push(be),r++}}else{let be={instancePath:s+"/class_names/"+X,keyword:"type"};e===null?e=[be]:e.push(be),r++}var ue=Se===
r;if(!ue)break}}else{let z={instancePath:s+"/class_names",keyword:"type"};e===null?e=[z]:e.push(z),r++}var ne=B===r;b=b||
ne;let Ze=r;t(D,{instancePath:s+"/class_names",parentData:n,parentDataProperty:"class_names",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=Ze===r;if(b=b||ne,b)r=L,e!==null&&(L?e.length=L:e=null);else{
let z={instancePath:s+"/class_names",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=e,!1}var _=H===r}else
var _=!0;if(_){if(n.drop_groups!==void 0){let D=n.drop_groups,H=r,L=r,b=!1,B=r;if(r===B)if(Array.isArray(D)){var Ee=!0;let z=D.
length;for(let X=0;X<z;X++){let lr=D[X],Se=r;if(r===Se)if(typeof lr=="string"){if(jr(lr)<1){let be={instancePath:s+"/dro\
p_groups/"+X,keyword:"minLength"};e===null?e=[be]:e.push(be),r++}}else{let be={instancePath:s+"/drop_groups/"+X,keyword:"\
type"};e===null?e=[be]:e.push(be),r++}var Ee=Se===r;if(!Ee)break}}else{let z={instancePath:s+"/drop_groups",keyword:"typ\
e"};e===null?e=[z]:e.push(z),r++}var $e=B===r;b=b||$e;let Ze=r;t(D,{instancePath:s+"/drop_groups",parentData:n,parentDataProperty:"\
drop_groups",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $e=Ze===r;if(b=b||$e,
b)r=L,e!==null&&(L?e.length=L:e=null);else{let z={instancePath:s+"/drop_groups",keyword:"anyOf"};return e===null?e=[z]:e.
push(z),r++,Ar.errors=e,!1}var _=H===r}else var _=!0;if(_){if(n.min_vendors!==void 0){let D=n.min_vendors,H=r,L=r,b=!1,B=r;
if(!(typeof D=="number"&&!(D%1)&&!isNaN(D))){let z={instancePath:s+"/min_vendors",keyword:"type"};e===null?e=[z]:e.push(
z),r++}if(r===B&&typeof D=="number"&&(D<1||isNaN(D))){let z={instancePath:s+"/min_vendors",keyword:"minimum"};e===null?e=
[z]:e.push(z),r++}var S=B===r;b=b||S;let Ze=r;t(D,{instancePath:s+"/min_vendors",parentData:n,parentDataProperty:"min_ve\
ndors",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=Ze===r;if(b=b||S,b)r=L,e!==
null&&(L?e.length=L:e=null);else{let z={instancePath:s+"/min_vendors",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,
Ar.errors=e,!1}var _=H===r}else var _=!0;if(_){if(n.min_subgroup!==void 0){let D=n.min_subgroup,H=r,L=r,b=!1,B=r;if(!(typeof D==
"number"&&!(D%1)&&!isNaN(D))){let z={instancePath:s+"/min_subgroup",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===
B&&typeof D=="number"&&(D<1||isNaN(D))){let z={instancePath:s+"/min_subgroup",keyword:"minimum"};e===null?e=[z]:e.push(z),
r++}var q=B===r;b=b||q;let Ze=r;t(D,{instancePath:s+"/min_subgroup",parentData:n,parentDataProperty:"min_subgroup",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=Ze===r;if(b=b||q,b)r=L,e!==null&&(L?e.length=
L:e=null);else{let z={instancePath:s+"/min_subgroup",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=e,!1}
var _=H===r}else var _=!0;if(_){if(n.max_images!==void 0){let D=n.max_images,H=r,L=r,b=!1,B=r;if(!(typeof D=="number"&&!(D%
1)&&!isNaN(D))&&D!==null){let z={instancePath:s+"/max_images",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(r===B&&typeof D==
"number"&&(D<1||isNaN(D))){let z={instancePath:s+"/max_images",keyword:"minimum"};e===null?e=[z]:e.push(z),r++}var E=B===
r;b=b||E;let Ze=r;t(D,{instancePath:s+"/max_images",parentData:n,parentDataProperty:"max_images",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=Ze===r;if(b=b||E,b)r=L,e!==null&&(L?e.length=L:e=null);else{let z={
instancePath:s+"/max_images",keyword:"anyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=e,!1}var _=H===r}else var _=!0;
if(_){if(n.on_unreadable!==void 0){let D=n.on_unreadable,H=r,L=r,b=!1,B=r;if(typeof D!="string"){let z={instancePath:s+"\
/on_unreadable",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(D==="stop"||D==="skip")){let z={instancePath:s+"/on_un\
readable",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var ee=B===r;b=b||ee;let Ze=r;t(D,{instancePath:s+"/on_unreadable",
parentData:n,parentDataProperty:"on_unreadable",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var ee=Ze===r;if(b=b||ee,b)r=L,e!==null&&(L?e.length=L:e=null);else{let z={instancePath:s+"/on_unreadable",keyword:"\
anyOf"};return e===null?e=[z]:e.push(z),r++,Ar.errors=e,!1}var _=H===r}else var _=!0;if(_){if(n.description!==void 0){let D=r;
kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var _=D===r}else var _=!0;if(_){if(n.matrix!==void 0){let D=r;gr(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?gr.
errors:e.concat(gr.errors),r=e.length);var _=D===r}else var _=!0;if(_){if(n.when!==void 0){let D=r;$r(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),
r=e.length);var _=D===r}else var _=!0;if(_){if(n.needs!==void 0){let D=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var _=D===
r}else var _=!0;if(_){if(n.extends!==void 0){let D=r;br(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var _=D===r}else var _=!0;
if(_){if(n.resources!==void 0){let D=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var _=D===r}else var _=!0;if(_){
if(n.timeout!==void 0){let D=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var _=D===r}else var _=!0;if(_){if(n.retry!==void 0){
let D=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var _=D===r}else var _=!0;if(_){if(n.stop_if!==void 0){let D=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var _=D===r}else var _=!0;if(_)if(n.kind!==void 0){let D=r;if(n.kind!=="dataset")return Ar.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var _=D===r}else var _=!0}}}}}}}}}}}}}}}}}}}}}}}else return Ar.errors=
[{instancePath:s,keyword:"type"}],!1;return Ar.errors=e,r===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tt={
type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{anyOf:[
{type:"string",enum:["efficientnet_lite0","mobilenet_v2","clip_vit_b16","dino_vit_b16"]},{$ref:"#/$defs/expression"}]},input_size:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$\
defs/expression"}]},center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-descript\
ion"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"teacher-features"}},additionalProperties:!1};function Ur(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=Ur.evaluated;
if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let Ke=r;for(let N in n)if(!ds.call(tt.properties,N)){return Ur.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(Ke===r){if(n.data!==void 0){let N=r;if(typeof n.data!="string")return Ur.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var l=N===r}else var l=!0;if(l){if(n.split!==void 0){let N=n.split,R=r;if(r===R)if(typeof N=="string"){
if(jr(N)<1)return Ur.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Ur.errors=[{instancePath:s+"/\
split",keyword:"type"}],!1;var l=R===r}else var l=!0;if(l){if(n.weights!==void 0){let N=r;if(typeof n.weights!="string")
return Ur.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var l=N===r}else var l=!0;if(l){if(n.teacher!==void 0){
let N=n.teacher,R=r,G=r,P=!1,le=r;if(typeof N!="string"){let m={instancePath:s+"/teacher",keyword:"type"};e===null?e=[m]:
e.push(m),r++}if(!(N==="efficientnet_lite0"||N==="mobilenet_v2"||N==="clip_vit_b16"||N==="dino_vit_b16")){let m={instancePath:s+
"/teacher",keyword:"enum"};e===null?e=[m]:e.push(m),r++}var se=le===r;P=P||se;let Q=r;t(N,{instancePath:s+"/teacher",parentData:n,
parentDataProperty:"teacher",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=Q===
r;if(P=P||se,P)r=G,e!==null&&(G?e.length=G:e=null);else{let m={instancePath:s+"/teacher",keyword:"anyOf"};return e===null?
e=[m]:e.push(m),r++,Ur.errors=e,!1}var l=R===r}else var l=!0;if(l){if(n.input_size!==void 0){let N=n.input_size,R=r,G=r,
P=!1,le=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))){let m={instancePath:s+"/input_size",keyword:"type"};e===null?e=[m]:
e.push(m),r++}if(r===le&&typeof N=="number"&&(N<1||isNaN(N))){let m={instancePath:s+"/input_size",keyword:"minimum"};e===
null?e=[m]:e.push(m),r++}var _=le===r;P=P||_;let Q=r;t(N,{instancePath:s+"/input_size",parentData:n,parentDataProperty:"\
input_size",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=Q===r;if(P=P||_,P)r=
G,e!==null&&(G?e.length=G:e=null);else{let m={instancePath:s+"/input_size",keyword:"anyOf"};return e===null?e=[m]:e.push(
m),r++,Ur.errors=e,!1}var l=R===r}else var l=!0;if(l){if(n.components!==void 0){let N=n.components,R=r,G=r,P=!1,le=r;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N))){let m={instancePath:s+"/components",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===le&&
typeof N=="number"&&(N<0||isNaN(N))){let m={instancePath:s+"/components",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}
var He=le===r;P=P||He;let Q=r;t(N,{instancePath:s+"/components",parentData:n,parentDataProperty:"components",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var He=Q===r;if(P=P||He,P)r=G,e!==null&&(G?e.length=
G:e=null);else{let m={instancePath:s+"/components",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,Ur.errors=e,!1}var l=R===
r}else var l=!0;if(l){if(n.center!==void 0){let N=n.center,R=r,G=r,P=!1,le=r;if(typeof N!="boolean"){let m={instancePath:s+
"/center",keyword:"type"};e===null?e=[m]:e.push(m),r++}var qe=le===r;P=P||qe;let Q=r;t(N,{instancePath:s+"/center",parentData:n,
parentDataProperty:"center",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=Q===
r;if(P=P||qe,P)r=G,e!==null&&(G?e.length=G:e=null);else{let m={instancePath:s+"/center",keyword:"anyOf"};return e===null?
e=[m]:e.push(m),r++,Ur.errors=e,!1}var l=R===r}else var l=!0;if(l){if(n.seed!==void 0){let N=n.seed,R=r,G=r,P=!1,le=r;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N))){let m={instancePath:s+"/seed",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===le&&typeof N==
"number"&&(N<0||isNaN(N))){let m={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var v=le===r;P=
P||v;let Q=r;t(N,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var v=Q===r;if(P=P||v,P)r=G,e!==null&&(G?e.length=G:e=null);else{let m={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,Ur.errors=e,!1}var l=R===r}else var l=!0;if(l){if(n.batch!==
void 0){let N=n.batch,R=r,G=r,P=!1,le=r;if(r===le)if(N&&typeof N=="object"&&!Array.isArray(N)){let m=r;for(let V in N)if(V!==
"per_device"){let T={instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[T]:e.push(T),r++;break}if(m===r&&
N.per_device!==void 0){let V=N.per_device,T=r,F=!1,ge=r;if(!(typeof V=="number"&&!(V%1)&&!isNaN(V))){let ue={instancePath:s+
"/batch/per_device",keyword:"type"};e===null?e=[ue]:e.push(ue),r++}if(r===ge&&typeof V=="number"&&(V<1||isNaN(V))){let ue={
instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[ue]:e.push(ue),r++}var A=ge===r;F=F||A;let W=r;t(V,{instancePath:s+
"/batch/per_device",parentData:N,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var A=W===r;if(F=F||A,F)r=T,e!==null&&(T?e.length=T:e=null);else{let ue={instancePath:s+"/batch/pe\
r_device",keyword:"anyOf"};e===null?e=[ue]:e.push(ue),r++}}}else{let m={instancePath:s+"/batch",keyword:"type"};e===null?
e=[m]:e.push(m),r++}var Be=le===r;P=P||Be;let Q=r;t(N,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=Q===r;if(P=P||Be,P)r=G,e!==null&&(G?e.length=
G:e=null);else{let m={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,Ur.errors=e,!1}var l=R===
r}else var l=!0;if(l){if(n.description!==void 0){let N=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var l=N===r}else var l=!0;
if(l){if(n.matrix!==void 0){let N=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var l=N===r}else var l=!0;if(l){if(n.when!==void 0){
let N=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
$r.errors:e.concat($r.errors),r=e.length);var l=N===r}else var l=!0;if(l){if(n.needs!==void 0){let N=r;wr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),
r=e.length);var l=N===r}else var l=!0;if(l){if(n.extends!==void 0){let N=r;br(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var l=N===
r}else var l=!0;if(l){if(n.resources!==void 0){let N=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var l=N===r}else var l=!0;
if(l){if(n.timeout!==void 0){let N=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var l=N===r}else var l=!0;if(l){if(n.retry!==void 0){
let N=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var l=N===r}else var l=!0;if(l){if(n.stop_if!==void 0){let N=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var l=N===r}else var l=!0;if(l)if(n.kind!==void 0){let N=r;if(n.kind!=="teacher-features")
return Ur.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=N===r}else var l=!0}}}}}}}}}}}}}}}}}}}else return Ur.
errors=[{instancePath:s,keyword:"type"}],!1;return Ur.errors=e,r===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var zn={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},teacher:{
anyOf:[{type:"object",required:["name","weights"],properties:{name:{anyOf:[{type:"string",enum:["efficientnet_lite0","mo\
bilenet_v2","clip_vit_b16","dino_vit_b16"]},{$ref:"#/$defs/expression"}]},weights:{type:"string"}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,
maximum:1},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},decoder_depth:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[{type:"integer",minimum:2},{$ref:"\
#/$defs/expression"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"vqkd"}},additionalProperties:!1};function Lr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=Lr.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&
(ce.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let sr=r;for(let c in n)if(!ds.call(zn.properties,c)){
return Lr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(sr===r){if(n.data!==void 0){let c=r;if(typeof n.
data!="string")return Lr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=c===r}else var l=!0;if(l){if(n.split!==
void 0){let c=n.split,ie=r;if(r===ie)if(typeof c=="string"){if(jr(c)<1)return Lr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return Lr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=ie===r}else var l=!0;if(l){if(n.
features!==void 0){let c=r;if(typeof n.features!="string")return Lr.errors=[{instancePath:s+"/features",keyword:"type"}],
!1;var l=c===r}else var l=!0;if(l){if(n.teacher!==void 0){let c=n.teacher,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="ob\
ject"&&!Array.isArray(c)){let y;if(c.name===void 0&&(y="name")||c.weights===void 0&&(y="weights")){let a={instancePath:s+
"/teacher",keyword:"required"};e===null?e=[a]:e.push(a),r++}else{let a=r;for(let x in c)if(!(x==="name"||x==="weights")){
let h={instancePath:s+"/teacher",keyword:"additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(a===r){if(c.name!==
void 0){let x=c.name,h=r,f=r,d=!1,w=r;if(typeof x!="string"){let i={instancePath:s+"/teacher/name",keyword:"type"};e===null?
e=[i]:e.push(i),r++}if(!(x==="efficientnet_lite0"||x==="mobilenet_v2"||x==="clip_vit_b16"||x==="dino_vit_b16")){let i={instancePath:s+
"/teacher/name",keyword:"enum"};e===null?e=[i]:e.push(i),r++}var se=w===r;d=d||se;let k=r;t(x,{instancePath:s+"/teacher/\
name",parentData:c,parentDataProperty:"name",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var se=k===r;if(d=d||se,d)r=f,e!==null&&(f?e.length=f:e=null);else{let i={instancePath:s+"/teacher/name",keyword:"\
anyOf"};e===null?e=[i]:e.push(i),r++}var _=h===r}else var _=!0;if(_)if(c.weights!==void 0){let x=r;if(typeof c.weights!=
"string"){let f={instancePath:s+"/teacher/weights",keyword:"type"};e===null?e=[f]:e.push(f),r++}var _=x===r}else var _=!0}}}else{
let y={instancePath:s+"/teacher",keyword:"type"};e===null?e=[y]:e.push(y),r++}var He=p===r;$=$||He;let J=r;t(c,{instancePath:s+
"/teacher",parentData:n,parentDataProperty:"teacher",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var He=J===r;if($=$||He,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/teacher",keyword:"\
anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.augment!==void 0){let c=n.
augment,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)if(!(a==="min_cro\
p_scale"||a==="color_jitter")){let x={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[x]:e.push(x),
r++;break}if(y===r){if(c.min_crop_scale!==void 0){let a=c.min_crop_scale,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){
if(a>1||isNaN(a)){let k={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[k]:e.push(k),r++}else if(a<=
0||isNaN(a)){let k={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[k]:e.push(k),r++}}else{
let k={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[k]:e.push(k),r++}var qe=d===r;f=f||qe;let w=r;
t(a,{instancePath:s+"/augment/min_crop_scale",parentData:c,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=w===r;if(f=f||qe,f)r=h,e!==null&&(h?e.length=h:e=null);else{let k={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[k]:e.push(k),r++}var v=x===r}else var v=!0;if(v)if(c.
color_jitter!==void 0){let a=c.color_jitter,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<0||isNaN(a)){let i={instancePath:s+
"/augment/color_jitter",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/augment/color_jitt\
er",keyword:"type"};e===null?e=[i]:e.push(i),r++}var A=d===r;f=f||A;let w=r;t(a,{instancePath:s+"/augment/color_jitter",
parentData:c,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var A=w===r;if(f=f||A,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/augment/color_jitter",
keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var v=x===r}else var v=!0}}else{let y={instancePath:s+"/augment",keyword:"\
type"};e===null?e=[y]:e.push(y),r++}var Be=p===r;$=$||Be;let J=r;t(c,{instancePath:s+"/augment",parentData:n,parentDataProperty:"\
augment",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=J===r;if($=$||Be,$)r=
g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/augment",keyword:"anyOf"};return e===null?e=[y]:e.push(y),
r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.model!==void 0){let c=n.model,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&
typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)if(!ds.call(zn.properties.model.anyOf[0].properties,a)){let x={
instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===r){if(c.image_size!==void 0){
let a=c.image_size,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let k={instancePath:s+"/model/image_siz\
e",keyword:"type"};e===null?e=[k]:e.push(k),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let k={instancePath:s+"/m\
odel/image_size",keyword:"minimum"};e===null?e=[k]:e.push(k),r++}var Ke=d===r;f=f||Ke;let w=r;t(a,{instancePath:s+"/mode\
l/image_size",parentData:c,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ke=w===r;if(f=f||Ke,f)r=h,e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/model/i\
mage_size",keyword:"anyOf"};e===null?e=[k]:e.push(k),r++}var N=x===r}else var N=!0;if(N){if(c.patch_size!==void 0){let a=c.
patch_size,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/patch_size",keyword:"\
type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/model/patch_s\
ize",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var R=d===r;f=f||R;let w=r;t(a,{instancePath:s+"/model/patch_size",
parentData:c,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var R=w===r;if(f=f||R,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/patch_size",keyword:"\
anyOf"};e===null?e=[i]:e.push(i),r++}var N=x===r}else var N=!0;if(N){if(c.embed_dim!==void 0){let a=c.embed_dim,x=r,h=r,
f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?
e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/model/embed_dim",keyword:"min\
imum"};e===null?e=[i]:e.push(i),r++}var G=d===r;f=f||G;let w=r;t(a,{instancePath:s+"/model/embed_dim",parentData:c,parentDataProperty:"\
embed_dim",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=w===r;if(f=f||G,f)r=
h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[i]:e.push(i),
r++}var N=x===r}else var N=!0;if(N){if(c.depth!==void 0){let a=c.depth,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a))){let i={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="numbe\
r"&&(a<1||isNaN(a))){let i={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var P=d===r;f=
f||P;let w=r;t(a,{instancePath:s+"/model/depth",parentData:c,parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var P=w===r;if(f=f||P,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var N=x===r}else var N=!0;if(N){if(c.num_heads!==
void 0){let a=c.num_heads,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/nu\
m_heads",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var le=d===r;f=f||le;let w=r;t(a,{instancePath:s+"/mo\
del/num_heads",parentData:c,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var le=w===r;if(f=f||le,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/n\
um_heads",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var N=x===r}else var N=!0;if(N){if(c.mlp_ratio!==void 0){let a=c.
mlp_ratio,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<=0||isNaN(a)){let i={instancePath:s+"/model/mlp_ratio",keyword:"\
exclusiveMinimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?
e=[i]:e.push(i),r++}var Q=d===r;f=f||Q;let w=r;t(a,{instancePath:s+"/model/mlp_ratio",parentData:c,parentDataProperty:"m\
lp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=w===r;if(f=f||Q,f)r=h,
e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[i]:e.push(i),
r++}var N=x===r}else var N=!0;if(N){if(c.init_std!==void 0){let a=c.init_std,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="num\
ber"){if(a<=0||isNaN(a)){let i={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[i]:e.push(i),r++}var de=d===r;f=f||de;let w=r;t(a,{instancePath:s+
"/model/init_std",parentData:c,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var de=w===r;if(f=f||de,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/i\
nit_std",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var N=x===r}else var N=!0;if(N){if(c.decoder_depth!==void 0){let a=c.
decoder_depth,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/decoder_depth",
keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/mode\
l/decoder_depth",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var m=d===r;f=f||m;let w=r;t(a,{instancePath:s+"/model/\
decoder_depth",parentData:c,parentDataProperty:"decoder_depth",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var m=w===r;if(f=f||m,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/dec\
oder_depth",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var N=x===r}else var N=!0;if(N){if(c.codebook_size!==void 0){let a=c.
codebook_size,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/codebook_size",
keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<2||isNaN(a))){let i={instancePath:s+"/mode\
l/codebook_size",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var V=d===r;f=f||V;let w=r;t(a,{instancePath:s+"/model/\
codebook_size",parentData:c,parentDataProperty:"codebook_size",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var V=w===r;if(f=f||V,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/cod\
ebook_size",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var N=x===r}else var N=!0;if(N)if(c.codebook_dim!==void 0){let a=c.
codebook_dim,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/codebook_dim",keyword:"\
type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/model/codeboo\
k_dim",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var T=d===r;f=f||T;let w=r;t(a,{instancePath:s+"/model/codebook_d\
im",parentData:c,parentDataProperty:"codebook_dim",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var T=w===r;if(f=f||T,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/codebook_dim",
keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var N=x===r}else var N=!0}}}}}}}}}}else{let y={instancePath:s+"/model",keyword:"\
type"};e===null?e=[y]:e.push(y),r++}var F=p===r;$=$||F;let J=r;t(c,{instancePath:s+"/model",parentData:n,parentDataProperty:"\
model",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=J===r;if($=$||F,$)r=g,e!==
null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.
errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.quantizer!==void 0){let c=n.quantizer,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&
typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)if(!(a==="decay"||a==="kmeans_init"||a==="kmeans_pictures"||
a==="revive_after")){let x={instancePath:s+"/quantizer",keyword:"additionalProperties"};e===null?e=[x]:e.push(x),r++;break}
if(y===r){if(c.decay!==void 0){let a=c.decay,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<0||isNaN(a)){let k={instancePath:s+
"/quantizer/decay",keyword:"minimum"};e===null?e=[k]:e.push(k),r++}else if(a>=1||isNaN(a)){let k={instancePath:s+"/quant\
izer/decay",keyword:"exclusiveMaximum"};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/quantizer/decay",keyword:"\
type"};e===null?e=[k]:e.push(k),r++}var ge=d===r;f=f||ge;let w=r;t(a,{instancePath:s+"/quantizer/decay",parentData:c,parentDataProperty:"\
decay",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ge=w===r;if(f=f||ge,f)r=h,
e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[k]:e.push(k),
r++}var W=x===r}else var W=!0;if(W){if(c.kmeans_init!==void 0){let a=c.kmeans_init,x=r,h=r,f=!1,d=r;if(typeof a!="boolea\
n"){let i={instancePath:s+"/quantizer/kmeans_init",keyword:"type"};e===null?e=[i]:e.push(i),r++}var ue=d===r;f=f||ue;let w=r;
t(a,{instancePath:s+"/quantizer/kmeans_init",parentData:c,parentDataProperty:"kmeans_init",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=w===r;if(f=f||ue,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var W=x===r}else var W=!0;if(W){if(c.
kmeans_pictures!==void 0){let a=c.kmeans_pictures,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+
"/quantizer/kmeans_pictures",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){
let i={instancePath:s+"/quantizer/kmeans_pictures",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var ne=d===r;f=f||ne;
let w=r;t(a,{instancePath:s+"/quantizer/kmeans_pictures",parentData:c,parentDataProperty:"kmeans_pictures",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=w===r;if(f=f||ne,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var W=x===r}else var W=!0;if(W)
if(c.revive_after!==void 0){let a=c.revive_after,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<0||isNaN(a))){let i={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var Ee=d===r;f=f||Ee;let w=r;t(
a,{instancePath:s+"/quantizer/revive_after",parentData:c,parentDataProperty:"revive_after",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=w===r;if(f=f||Ee,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var W=x===r}else var W=!0}}}}else{
let y={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[y]:e.push(y),r++}var $e=p===r;$=$||$e;let J=r;t(c,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var $e=J===r;if($=$||$e,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.optimizer!==void 0){
let c=n.optimizer,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)if(!(a===
"lr"||a==="min_lr"||a==="weight_decay"||a==="betas"||a==="eps"||a==="clip_grad")){let x={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===r){if(c.lr!==void 0){let a=c.lr,x=r,h=r,f=!1,d=r;if(r===
d)if(typeof a=="number"){if(a<=0||isNaN(a)){let k={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[k]:e.push(k),r++}}else{let k={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[k]:e.push(k),r++}var S=d===r;f=
f||S;let w=r;t(a,{instancePath:s+"/optimizer/lr",parentData:c,parentDataProperty:"lr",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var S=w===r;if(f=f||S,f)r=h,e!==null&&(h?e.length=h:e=null);else{let k={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[k]:e.push(k),r++}var q=x===r}else var q=!0;if(q){if(c.min_lr!==
void 0){let a=c.min_lr,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<0||isNaN(a)){let i={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[i]:e.push(i),r++}var E=d===r;f=f||E;let w=r;t(a,{instancePath:s+"/optimizer/min_lr",parentData:c,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=w===r;if(f=f||E,f)r=h,e!==
null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}
var q=x===r}else var q=!0;if(q){if(c.weight_decay!==void 0){let a=c.weight_decay,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a==
"number"){if(a<0||isNaN(a)){let i={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[i]:e.push(i),
r++}}else{let i={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[i]:e.push(i),r++}var ee=d===r;f=f||
ee;let w=r;t(a,{instancePath:s+"/optimizer/weight_decay",parentData:c,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=w===r;if(f=f||ee,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var q=x===r}else var q=!0;if(q){if(c.
betas!==void 0){let a=c.betas,x=r,h=r,f=!1,d=r;if(r===d)if(Array.isArray(a))if(a.length>2){let i={instancePath:s+"/optim\
izer/betas",keyword:"maxItems"};e===null?e=[i]:e.push(i),r++}else if(a.length<2){let i={instancePath:s+"/optimizer/betas",
keyword:"minItems"};e===null?e=[i]:e.push(i),r++}else{var ae=!0;let i=a.length;for(let Pe=0;Pe<i;Pe++){let K=a[Pe],we=r,
O=r,Qe=!1,re=r;if(r===re)if(typeof K=="number"){if(K<0||isNaN(K)){let U={instancePath:s+"/optimizer/betas/"+Pe,keyword:"\
minimum"};e===null?e=[U]:e.push(U),r++}else if(K>=1||isNaN(K)){let U={instancePath:s+"/optimizer/betas/"+Pe,keyword:"exc\
lusiveMaximum"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/optimizer/betas/"+Pe,keyword:"type"};e===null?
e=[U]:e.push(U),r++}var D=re===r;Qe=Qe||D;let Ae=r;t(K,{instancePath:s+"/optimizer/betas/"+Pe,parentData:a,parentDataProperty:Pe,
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var D=Ae===r;if(Qe=Qe||D,Qe)r=O,e!==null&&
(O?e.length=O:e=null);else{let U={instancePath:s+"/optimizer/betas/"+Pe,keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var ae=we===
r;if(!ae)break}}else{let i={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[i]:e.push(i),r++}var H=d===r;f=
f||H;let w=r;t(a,{instancePath:s+"/optimizer/betas",parentData:c,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=w===r;if(f=f||H,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var q=x===r}else var q=!0;if(q){if(c.eps!==
void 0){let a=c.eps,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<=0||isNaN(a)){let i={instancePath:s+"/optimize\
r/eps",keyword:"exclusiveMinimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/optimizer/eps",keyword:"ty\
pe"};e===null?e=[i]:e.push(i),r++}var L=d===r;f=f||L;let w=r;t(a,{instancePath:s+"/optimizer/eps",parentData:c,parentDataProperty:"\
eps",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=w===r;if(f=f||L,f)r=h,e!==
null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var q=x===
r}else var q=!0;if(q)if(c.clip_grad!==void 0){let a=c.clip_grad,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<0||
isNaN(a)){let i={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[i]:e.push(i),r++}var b=d===r;f=f||b;let w=r;t(a,{instancePath:s+"/opt\
imizer/clip_grad",parentData:c,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var b=w===r;if(f=f||b,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var q=x===r}else var q=!0}}}}}}else{let y={instancePath:s+"/op\
timizer",keyword:"type"};e===null?e=[y]:e.push(y),r++}var B=p===r;$=$||B;let J=r;t(c,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=J===
r;if($=$||B,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[y]:e.push(y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.epochs!==void 0){let c=n.epochs,ie=r,g=r,$=!1,p=r;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let y={instancePath:s+"/epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}
if(r===p&&typeof c=="number"&&(c<1||isNaN(c))){let y={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[y]:e.push(
y),r++}var Ze=p===r;$=$||Ze;let J=r;t(c,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=J===r;if($=$||Ze,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;
if(l){if(n.warmup_epochs!==void 0){let c=n.warmup_epochs,ie=r,g=r,$=!1,p=r;if(r===p)if(typeof c=="number"){if(c<0||isNaN(
c)){let y={instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"\
/warmup_epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}var or=p===r;$=$||or;let J=r;t(c,{instancePath:s+"/warmup_e\
pochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var or=J===r;if($=$||or,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/warmup_epochs",keyword:"\
anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.batch!==void 0){let c=n.
batch,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)if(!(a==="global"||
a==="per_device")){let x={instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===
r){if(c.global!==void 0){let a=c.global,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let k={instancePath:s+
"/batch/global",keyword:"type"};e===null?e=[k]:e.push(k),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let k={instancePath:s+
"/batch/global",keyword:"minimum"};e===null?e=[k]:e.push(k),r++}var z=d===r;f=f||z;let w=r;t(a,{instancePath:s+"/batch/g\
lobal",parentData:c,parentDataProperty:"global",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var z=w===r;if(f=f||z,f)r=h,e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/batch/global",keyword:"\
anyOf"};e===null?e=[k]:e.push(k),r++}var X=x===r}else var X=!0;if(X)if(c.per_device!==void 0){let a=c.per_device,x=r,h=r,
f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/batch/per_device",keyword:"type"};e===null?
e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:s+"/batch/per_device",keyword:"mi\
nimum"};e===null?e=[i]:e.push(i),r++}var lr=d===r;f=f||lr;let w=r;t(a,{instancePath:s+"/batch/per_device",parentData:c,parentDataProperty:"\
per_device",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var lr=w===r;if(f=f||lr,f)
r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[i]:e.push(
i),r++}var X=x===r}else var X=!0}}else{let y={instancePath:s+"/batch",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Se=p===
r;$=$||Se;let J=r;t(c,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Se=J===r;if($=$||Se,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={
instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){
if(n.flip!==void 0){let c=n.flip,ie=r,g=r,$=!1,p=r;if(typeof c!="boolean"){let y={instancePath:s+"/flip",keyword:"type"};
e===null?e=[y]:e.push(y),r++}var ur=p===r;$=$||ur;let J=r;t(c,{instancePath:s+"/flip",parentData:n,parentDataProperty:"f\
lip",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ur=J===r;if($=$||ur,$)r=g,e!==
null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/flip",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=
e,!1}var l=ie===r}else var l=!0;if(l){if(n.seed!==void 0){let c=n.seed,ie=r,g=r,$=!1,p=r;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c))){let y={instancePath:s+"/seed",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===p&&typeof c=="number"&&(c<
0||isNaN(c))){let y={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var be=p===r;$=$||be;let J=r;
t(c,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var be=J===r;if($=$||be,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/\
seed",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.checkpoint!==
void 0){let c=n.checkpoint,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)
if(!(a==="every_seconds"||a==="every_steps"||a==="every_epochs"||a==="keep")){let x={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===r){if(c.every_seconds!==void 0){let a=c.every_seconds,x=r,
h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<=0||isNaN(a)){let k={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[k]:e.push(k),r++}var Ue=d===r;f=f||Ue;let w=r;t(a,{instancePath:s+"/checkpoint/every_seconds",parentData:c,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ue=w===r;if(f=f||Ue,
f)r=h,e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[k]:e.push(k),r++}var Je=x===r}else var Je=!0;if(Je){if(c.every_steps!==void 0){let a=c.every_steps,x=r,h=r,f=!1,d=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[i]:e.push(i),r++}
if(r===d&&typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[i]:e.push(i),r++}var fe=d===r;f=f||fe;let w=r;t(a,{instancePath:s+"/checkpoint/every_steps",parentData:c,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=w===r;if(f=f||fe,
f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[
i]:e.push(i),r++}var Je=x===r}else var Je=!0;if(Je){if(c.every_epochs!==void 0){let a=c.every_epochs,x=r,h=r,f=!1,d=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[i]:e.push(i),
r++}if(r===d&&typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[i]:e.push(i),r++}var M=d===r;f=f||M;let w=r;t(a,{instancePath:s+"/checkpoint/every_epochs",parentData:c,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=w===r;if(f=f||M,f)
r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[i]:
e.push(i),r++}var Je=x===r}else var Je=!0;if(Je)if(c.keep!==void 0){let a=c.keep,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let i={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a==
"number"&&(a<1||isNaN(a))){let i={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var ve=d===
r;f=f||ve;let w=r;t(a,{instancePath:s+"/checkpoint/keep",parentData:c,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ve=w===r;if(f=f||ve,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var Je=x===r}else var Je=!0}}}}else{let y={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[y]:e.push(y),r++}var _e=p===r;$=$||_e;let J=r;t(c,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var _e=J===r;if($=$||_e,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.log_every!==
void 0){let c=n.log_every,ie=r,g=r,$=!1,p=r;if(r===p)if(typeof c=="number"){if(c<=0||isNaN(c)){let y={instancePath:s+"/l\
og_every",keyword:"exclusiveMinimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/log_every",keyword:"typ\
e"};e===null?e=[y]:e.push(y),r++}var te=p===r;$=$||te;let J=r;t(c,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=J===r;if($=$||te,$)
r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[y]:e.push(
y),r++,Lr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.description!==void 0){let c=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var l=c===r}else var l=!0;if(l){if(n.matrix!==void 0){let c=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var l=c===r}else var l=!0;if(l){if(n.when!==void 0){let c=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var l=c===r}else var l=!0;if(l){
if(n.needs!==void 0){let c=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var l=c===r}else var l=!0;if(l){if(n.extends!==void 0){let c=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var l=c===r}else var l=!0;if(l){if(n.resources!==void 0){let c=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var l=c===r}else var l=!0;if(l){if(n.timeout!==void 0){let c=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var l=c===r}else var l=!0;if(l){if(n.retry!==void 0){let c=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var l=c===
r}else var l=!0;if(l){if(n.stop_if!==void 0){let c=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var l=c===r}else var l=!0;
if(l)if(n.kind!==void 0){let c=r;if(n.kind!=="vqkd")return Lr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=c===
r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return Lr.errors=[{instancePath:s,keyword:"type"}],!1;return Lr.errors=e,r===
0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it={type:"object",properties:{tokenizer:{type:"string"},data:{
type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/st\
age-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},
resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{
$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1};function ms(n,{instancePath:s="",parentData:Xe,
parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=ms.evaluated;if(ce.dynamicProps&&(ce.props=
void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let se=r;for(let _ in n)if(!ds.
call(it.properties,_)){return ms.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(se===r){if(n.tokenizer!==
void 0){let _=r;if(typeof n.tokenizer!="string")return ms.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var l=_===
r}else var l=!0;if(l){if(n.data!==void 0){let _=r;if(typeof n.data!="string")return ms.errors=[{instancePath:s+"/data",keyword:"\
type"}],!1;var l=_===r}else var l=!0;if(l){if(n.split!==void 0){let _=n.split,He=r;if(r===He)if(typeof _=="string"){if(jr(
_)<1)return ms.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return ms.errors=[{instancePath:s+"/split",
keyword:"type"}],!1;var l=He===r}else var l=!0;if(l){if(n.description!==void 0){let _=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var l=_===r}else var l=!0;if(l){if(n.matrix!==void 0){let _=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var l=_===r}else var l=!0;if(l){if(n.when!==void 0){let _=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var l=_===r}else var l=!0;if(l){
if(n.needs!==void 0){let _=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var l=_===r}else var l=!0;if(l){if(n.extends!==void 0){let _=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var l=_===r}else var l=!0;if(l){if(n.resources!==void 0){let _=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var l=_===r}else var l=!0;if(l){if(n.timeout!==void 0){let _=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var l=_===r}else var l=!0;if(l){if(n.retry!==void 0){let _=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var l=_===
r}else var l=!0;if(l){if(n.stop_if!==void 0){let _=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var l=_===r}else var l=!0;
if(l)if(n.kind!==void 0){let _=r;if(n.kind!=="codebook-usage")return ms.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var l=_===r}else var l=!0}}}}}}}}}}}}}else return ms.errors=[{instancePath:s,keyword:"type"}],!1;return ms.errors=e,r===
0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var In={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},tokenizer:{type:"string"},model:{anyOf:[{type:"object",
properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$d\
efs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{
type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[{type:"number",minimum:0},{$ref:"#/$\
defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},use_abs_pos_emb:{anyOf:[
{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},mask:{anyOf:[{type:"object",properties:{patches:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[{type:"object",properties:{
min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$\
defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"o\
bject",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{
type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#\
/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"mim"}},additionalProperties:!1};
function Mr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=Mr.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let sr=r;for(let c in n)if(!ds.call(In.properties,c)){return Mr.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(sr===r){if(n.data!==void 0){let c=r;if(typeof n.data!="string")return Mr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var l=c===r}else var l=!0;if(l){if(n.split!==void 0){let c=n.split,ie=r;if(r===ie)if(typeof c==
"string"){if(jr(c)<1)return Mr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Mr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var l=ie===r}else var l=!0;if(l){if(n.val_split!==void 0){let c=n.val_split,ie=r;if(r===ie)
if(typeof c=="string"){if(jr(c)<1)return Mr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Mr.
errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var l=ie===r}else var l=!0;if(l){if(n.tokenizer!==void 0){let c=r;
if(typeof n.tokenizer!="string")return Mr.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var l=c===r}else var l=!0;
if(l){if(n.model!==void 0){let c=n.model,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;
for(let a in c)if(!ds.call(In.properties.model.anyOf[0].properties,a)){let x={instancePath:s+"/model",keyword:"additiona\
lProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===r){if(c.image_size!==void 0){let a=c.image_size,x=r,h=r,f=!1,d=r;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let k={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[k]:e.
push(k),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let k={instancePath:s+"/model/image_size",keyword:"minimum"};
e===null?e=[k]:e.push(k),r++}var se=d===r;f=f||se;let w=r;t(a,{instancePath:s+"/model/image_size",parentData:c,parentDataProperty:"\
image_size",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=w===r;if(f=f||se,f)
r=h,e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[k]:e.push(
k),r++}var _=x===r}else var _=!0;if(_){if(c.patch_size!==void 0){let a=c.patch_size,x=r,h=r,f=!1,d=r;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/patch_size",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===
d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/model/patch_size",keyword:"minimum"};e===null?e=[i]:e.push(
i),r++}var He=d===r;f=f||He;let w=r;t(a,{instancePath:s+"/model/patch_size",parentData:c,parentDataProperty:"patch_size",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var He=w===r;if(f=f||He,f)r=h,e!==null&&
(h?e.length=h:e=null);else{let i={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===
r}else var _=!0;if(_){if(c.embed_dim!==void 0){let a=c.embed_dim,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let i={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&
(a<1||isNaN(a))){let i={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var qe=d===r;f=
f||qe;let w=r;t(a,{instancePath:s+"/model/embed_dim",parentData:c,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=w===r;if(f=f||qe,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===r}else var _=!0;if(_){if(c.depth!==
void 0){let a=c.depth,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/depth",
keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/mode\
l/depth",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var v=d===r;f=f||v;let w=r;t(a,{instancePath:s+"/model/depth",parentData:c,
parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=w===
r;if(f=f||v,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=
[i]:e.push(i),r++}var _=x===r}else var _=!0;if(_){if(c.num_heads!==void 0){let a=c.num_heads,x=r,h=r,f=!1,d=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===
d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/model/num_heads",keyword:"minimum"};e===null?e=[i]:e.push(
i),r++}var A=d===r;f=f||A;let w=r;t(a,{instancePath:s+"/model/num_heads",parentData:c,parentDataProperty:"num_heads",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=w===r;if(f=f||A,f)r=h,e!==null&&(h?e.length=
h:e=null);else{let i={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===r}else var _=!0;
if(_){if(c.mlp_ratio!==void 0){let a=c.mlp_ratio,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<=0||isNaN(a)){let i={
instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"\
/model/mlp_ratio",keyword:"type"};e===null?e=[i]:e.push(i),r++}var Be=d===r;f=f||Be;let w=r;t(a,{instancePath:s+"/model/\
mlp_ratio",parentData:c,parentDataProperty:"mlp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Be=w===r;if(f=f||Be,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/mlp_ratio",
keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===r}else var _=!0;if(_){if(c.init_std!==void 0){let a=c.init_std,x=r,
h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<=0||isNaN(a)){let i={instancePath:s+"/model/init_std",keyword:"exclusi\
veMinimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[i]:e.
push(i),r++}var Ke=d===r;f=f||Ke;let w=r;t(a,{instancePath:s+"/model/init_std",parentData:c,parentDataProperty:"init_std",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=w===r;if(f=f||Ke,f)r=h,e!==null&&
(h?e.length=h:e=null);else{let i={instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===
r}else var _=!0;if(_){if(c.init_values!==void 0){let a=c.init_values,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<
0||isNaN(a)){let i={instancePath:s+"/model/init_values",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/model/init_values",keyword:"type"};e===null?e=[i]:e.push(i),r++}var N=d===r;f=f||N;let w=r;t(a,{instancePath:s+"/model\
/init_values",parentData:c,parentDataProperty:"init_values",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var N=w===r;if(f=f||N,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/ini\
t_values",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===r}else var _=!0;if(_){if(c.use_shared_rel_pos_bias!==void 0){
let a=c.use_shared_rel_pos_bias,x=r,h=r,f=!1,d=r;if(typeof a!="boolean"){let i={instancePath:s+"/model/use_shared_rel_po\
s_bias",keyword:"type"};e===null?e=[i]:e.push(i),r++}var R=d===r;f=f||R;let w=r;t(a,{instancePath:s+"/model/use_shared_r\
el_pos_bias",parentData:c,parentDataProperty:"use_shared_rel_pos_bias",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var R=w===r;if(f=f||R,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/\
model/use_shared_rel_pos_bias",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===r}else var _=!0;if(_){if(c.use_abs_pos_emb!==
void 0){let a=c.use_abs_pos_emb,x=r,h=r,f=!1,d=r;if(typeof a!="boolean"){let i={instancePath:s+"/model/use_abs_pos_emb",
keyword:"type"};e===null?e=[i]:e.push(i),r++}var G=d===r;f=f||G;let w=r;t(a,{instancePath:s+"/model/use_abs_pos_emb",parentData:c,
parentDataProperty:"use_abs_pos_emb",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var G=w===r;if(f=f||G,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/use_abs_pos_emb",keyword:"\
anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===r}else var _=!0;if(_){if(c.early_layers!==void 0){let a=c.early_layers,x=r,
h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/early_layers",keyword:"type"};e===
null?e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/model/early_layers",keyword:"\
minimum"};e===null?e=[i]:e.push(i),r++}var P=d===r;f=f||P;let w=r;t(a,{instancePath:s+"/model/early_layers",parentData:c,
parentDataProperty:"early_layers",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=w===
r;if(f=f||P,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===
null?e=[i]:e.push(i),r++}var _=x===r}else var _=!0;if(_){if(c.head_layers!==void 0){let a=c.head_layers,x=r,h=r,f=!1,d=r;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[i]:e.
push(i),r++}if(r===d&&typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:s+"/model/head_layers",keyword:"minimum"};
e===null?e=[i]:e.push(i),r++}var le=d===r;f=f||le;let w=r;t(a,{instancePath:s+"/model/head_layers",parentData:c,parentDataProperty:"\
head_layers",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=w===r;if(f=f||le,
f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[i]:e.
push(i),r++}var _=x===r}else var _=!0;if(_)if(c.shared_lm_head!==void 0){let a=c.shared_lm_head,x=r,h=r,f=!1,d=r;if(typeof a!=
"boolean"){let i={instancePath:s+"/model/shared_lm_head",keyword:"type"};e===null?e=[i]:e.push(i),r++}var Q=d===r;f=f||Q;
let w=r;t(a,{instancePath:s+"/model/shared_lm_head",parentData:c,parentDataProperty:"shared_lm_head",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=w===r;if(f=f||Q,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var _=x===r}else var _=!0}}}}}}}}}}}}}else{
let y={instancePath:s+"/model",keyword:"type"};e===null?e=[y]:e.push(y),r++}var de=p===r;$=$||de;let J=r;t(c,{instancePath:s+
"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var de=J===r;if($=$||de,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/model",keyword:"a\
nyOf"};return e===null?e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.mask!==void 0){let c=n.mask,
ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)if(!(a==="patches"||a==="\
min_patches")){let x={instancePath:s+"/mask",keyword:"additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===r){
if(c.patches!==void 0){let a=c.patches,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let k={instancePath:s+
"/mask/patches",keyword:"type"};e===null?e=[k]:e.push(k),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let k={instancePath:s+
"/mask/patches",keyword:"minimum"};e===null?e=[k]:e.push(k),r++}var m=d===r;f=f||m;let w=r;t(a,{instancePath:s+"/mask/pa\
tches",parentData:c,parentDataProperty:"patches",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var m=w===r;if(f=f||m,f)r=h,e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/mask/patches",keyword:"\
anyOf"};e===null?e=[k]:e.push(k),r++}var V=x===r}else var V=!0;if(V)if(c.min_patches!==void 0){let a=c.min_patches,x=r,h=r,
f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/mask/min_patches",keyword:"type"};e===null?
e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let i={instancePath:s+"/mask/min_patches",keyword:"mi\
nimum"};e===null?e=[i]:e.push(i),r++}var T=d===r;f=f||T;let w=r;t(a,{instancePath:s+"/mask/min_patches",parentData:c,parentDataProperty:"\
min_patches",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=w===r;if(f=f||T,f)
r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[i]:e.push(
i),r++}var V=x===r}else var V=!0}}else{let y={instancePath:s+"/mask",keyword:"type"};e===null?e=[y]:e.push(y),r++}var F=p===
r;$=$||F;let J=r;t(c,{instancePath:s+"/mask",parentData:n,parentDataProperty:"mask",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var F=J===r;if($=$||F,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+
"/mask",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.augment!==
void 0){let c=n.augment,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)if(!(a===
"min_crop_scale"||a==="flip"||a==="color_jitter")){let x={instancePath:s+"/augment",keyword:"additionalProperties"};e===
null?e=[x]:e.push(x),r++;break}if(y===r){if(c.min_crop_scale!==void 0){let a=c.min_crop_scale,x=r,h=r,f=!1,d=r;if(r===d)
if(typeof a=="number"){if(a>1||isNaN(a)){let k={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[
k]:e.push(k),r++}else if(a<=0||isNaN(a)){let k={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===
null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[k]:e.push(k),
r++}var ge=d===r;f=f||ge;let w=r;t(a,{instancePath:s+"/augment/min_crop_scale",parentData:c,parentDataProperty:"min_crop\
_scale",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ge=w===r;if(f=f||ge,f)r=h,
e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[k]:e.push(
k),r++}var W=x===r}else var W=!0;if(W){if(c.flip!==void 0){let a=c.flip,x=r,h=r,f=!1,d=r;if(typeof a!="boolean"){let i={
instancePath:s+"/augment/flip",keyword:"type"};e===null?e=[i]:e.push(i),r++}var ue=d===r;f=f||ue;let w=r;t(a,{instancePath:s+
"/augment/flip",parentData:c,parentDataProperty:"flip",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ue=w===r;if(f=f||ue,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/augment/flip",keyword:"\
anyOf"};e===null?e=[i]:e.push(i),r++}var W=x===r}else var W=!0;if(W)if(c.color_jitter!==void 0){let a=c.color_jitter,x=r,
h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<0||isNaN(a)){let i={instancePath:s+"/augment/color_jitter",keyword:"mi\
nimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[i]:
e.push(i),r++}var ne=d===r;f=f||ne;let w=r;t(a,{instancePath:s+"/augment/color_jitter",parentData:c,parentDataProperty:"\
color_jitter",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ne=w===r;if(f=f||ne,
f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/augment/color_jitter",keyword:"anyOf"};e===null?e=[i]:
e.push(i),r++}var W=x===r}else var W=!0}}}else{let y={instancePath:s+"/augment",keyword:"type"};e===null?e=[y]:e.push(y),
r++}var Ee=p===r;$=$||Ee;let J=r;t(c,{instancePath:s+"/augment",parentData:n,parentDataProperty:"augment",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=J===r;if($=$||Ee,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={
instancePath:s+"/augment",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;
if(l){if(n.optimizer!==void 0){let c=n.optimizer,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){
let y=r;for(let a in c)if(!(a==="lr"||a==="min_lr"||a==="weight_decay"||a==="betas"||a==="eps"||a==="clip_grad")){let x={
instancePath:s+"/optimizer",keyword:"additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===r){if(c.lr!==void 0){
let a=c.lr,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<=0||isNaN(a)){let k={instancePath:s+"/optimizer/lr",keyword:"\
exclusiveMinimum"};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[
k]:e.push(k),r++}var $e=d===r;f=f||$e;let w=r;t(a,{instancePath:s+"/optimizer/lr",parentData:c,parentDataProperty:"lr",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $e=w===r;if(f=f||$e,f)r=h,e!==null&&(h?e.length=
h:e=null);else{let k={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[k]:e.push(k),r++}var S=x===r}else var S=!0;
if(S){if(c.min_lr!==void 0){let a=c.min_lr,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<0||isNaN(a)){let i={instancePath:s+
"/optimizer/min_lr",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/optimizer/min_lr",keyword:"\
type"};e===null?e=[i]:e.push(i),r++}var q=d===r;f=f||q;let w=r;t(a,{instancePath:s+"/optimizer/min_lr",parentData:c,parentDataProperty:"\
min_lr",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=w===r;if(f=f||q,f)r=h,e!==
null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}
var S=x===r}else var S=!0;if(S){if(c.weight_decay!==void 0){let a=c.weight_decay,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a==
"number"){if(a<0||isNaN(a)){let i={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[i]:e.push(i),
r++}}else{let i={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[i]:e.push(i),r++}var E=d===r;f=f||
E;let w=r;t(a,{instancePath:s+"/optimizer/weight_decay",parentData:c,parentDataProperty:"weight_decay",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=w===r;if(f=f||E,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var S=x===r}else var S=!0;if(S){if(c.
betas!==void 0){let a=c.betas,x=r,h=r,f=!1,d=r;if(r===d)if(Array.isArray(a))if(a.length>2){let i={instancePath:s+"/optim\
izer/betas",keyword:"maxItems"};e===null?e=[i]:e.push(i),r++}else if(a.length<2){let i={instancePath:s+"/optimizer/betas",
keyword:"minItems"};e===null?e=[i]:e.push(i),r++}else{var ee=!0;let i=a.length;for(let Pe=0;Pe<i;Pe++){let K=a[Pe],we=r,
O=r,Qe=!1,re=r;if(r===re)if(typeof K=="number"){if(K<0||isNaN(K)){let U={instancePath:s+"/optimizer/betas/"+Pe,keyword:"\
minimum"};e===null?e=[U]:e.push(U),r++}else if(K>=1||isNaN(K)){let U={instancePath:s+"/optimizer/betas/"+Pe,keyword:"exc\
lusiveMaximum"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/optimizer/betas/"+Pe,keyword:"type"};e===null?
e=[U]:e.push(U),r++}var ae=re===r;Qe=Qe||ae;let Ae=r;t(K,{instancePath:s+"/optimizer/betas/"+Pe,parentData:a,parentDataProperty:Pe,
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ae=Ae===r;if(Qe=Qe||ae,Qe)r=O,e!==
null&&(O?e.length=O:e=null);else{let U={instancePath:s+"/optimizer/betas/"+Pe,keyword:"anyOf"};e===null?e=[U]:e.push(U),
r++}var ee=we===r;if(!ee)break}}else{let i={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[i]:e.push(i),r++}
var D=d===r;f=f||D;let w=r;t(a,{instancePath:s+"/optimizer/betas",parentData:c,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var D=w===r;if(f=f||D,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var S=x===r}else var S=!0;if(S){if(c.eps!==
void 0){let a=c.eps,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<=0||isNaN(a)){let i={instancePath:s+"/optimize\
r/eps",keyword:"exclusiveMinimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+"/optimizer/eps",keyword:"ty\
pe"};e===null?e=[i]:e.push(i),r++}var H=d===r;f=f||H;let w=r;t(a,{instancePath:s+"/optimizer/eps",parentData:c,parentDataProperty:"\
eps",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=w===r;if(f=f||H,f)r=h,e!==
null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var S=x===
r}else var S=!0;if(S)if(c.clip_grad!==void 0){let a=c.clip_grad,x=r,h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<0||
isNaN(a)){let i={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[i]:e.push(i),r++}var L=d===r;f=f||L;let w=r;t(a,{instancePath:s+"/opt\
imizer/clip_grad",parentData:c,parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var L=w===r;if(f=f||L,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var S=x===r}else var S=!0}}}}}}else{let y={instancePath:s+"/op\
timizer",keyword:"type"};e===null?e=[y]:e.push(y),r++}var b=p===r;$=$||b;let J=r;t(c,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var b=J===
r;if($=$||b,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.epochs!==void 0){let c=n.epochs,ie=r,g=r,$=!1,p=r;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let y={instancePath:s+"/epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}
if(r===p&&typeof c=="number"&&(c<1||isNaN(c))){let y={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[y]:e.push(
y),r++}var B=p===r;$=$||B;let J=r;t(c,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=J===r;if($=$||B,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;
if(l){if(n.warmup_epochs!==void 0){let c=n.warmup_epochs,ie=r,g=r,$=!1,p=r;if(r===p)if(typeof c=="number"){if(c<0||isNaN(
c)){let y={instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"\
/warmup_epochs",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Ze=p===r;$=$||Ze;let J=r;t(c,{instancePath:s+"/warmup_e\
pochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ze=J===r;if($=$||Ze,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/warmup_epochs",keyword:"\
anyOf"};return e===null?e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.batch!==void 0){let c=n.
batch,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)if(!(a==="global"||
a==="per_device")){let x={instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===
r){if(c.global!==void 0){let a=c.global,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let k={instancePath:s+
"/batch/global",keyword:"type"};e===null?e=[k]:e.push(k),r++}if(r===d&&typeof a=="number"&&(a<1||isNaN(a))){let k={instancePath:s+
"/batch/global",keyword:"minimum"};e===null?e=[k]:e.push(k),r++}var or=d===r;f=f||or;let w=r;t(a,{instancePath:s+"/batch\
/global",parentData:c,parentDataProperty:"global",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var or=w===r;if(f=f||or,f)r=h,e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/batch/global",keyword:"\
anyOf"};e===null?e=[k]:e.push(k),r++}var z=x===r}else var z=!0;if(z)if(c.per_device!==void 0){let a=c.per_device,x=r,h=r,
f=!1,d=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/batch/per_device",keyword:"type"};e===null?
e=[i]:e.push(i),r++}if(r===d&&typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:s+"/batch/per_device",keyword:"mi\
nimum"};e===null?e=[i]:e.push(i),r++}var X=d===r;f=f||X;let w=r;t(a,{instancePath:s+"/batch/per_device",parentData:c,parentDataProperty:"\
per_device",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var X=w===r;if(f=f||X,f)r=
h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[i]:e.push(
i),r++}var z=x===r}else var z=!0}}else{let y={instancePath:s+"/batch",keyword:"type"};e===null?e=[y]:e.push(y),r++}var lr=p===
r;$=$||lr;let J=r;t(c,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var lr=J===r;if($=$||lr,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={
instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){
if(n.drop_path!==void 0){let c=n.drop_path,ie=r,g=r,$=!1,p=r;if(r===p)if(typeof c=="number"){if(c<0||isNaN(c)){let y={instancePath:s+
"/drop_path",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}else if(c>=1||isNaN(c)){let y={instancePath:s+"/drop_path",
keyword:"exclusiveMaximum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/drop_path",keyword:"type"};e===null?
e=[y]:e.push(y),r++}var Se=p===r;$=$||Se;let J=r;t(c,{instancePath:s+"/drop_path",parentData:n,parentDataProperty:"drop_\
path",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Se=J===r;if($=$||Se,$)r=g,e!==
null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,
Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.validate_every!==void 0){let c=n.validate_every,ie=r,g=r,$=!1,p=r;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c))){let y={instancePath:s+"/validate_every",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===
p&&typeof c=="number"&&(c<1||isNaN(c))){let y={instancePath:s+"/validate_every",keyword:"minimum"};e===null?e=[y]:e.push(
y),r++}var ur=p===r;$=$||ur;let J=r;t(c,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"validate_ever\
y",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ur=J===r;if($=$||ur,$)r=g,e!==
null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=[y]:e.push(y),
r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.seed!==void 0){let c=n.seed,ie=r,g=r,$=!1,p=r;if(!(typeof c=="n\
umber"&&!(c%1)&&!isNaN(c))){let y={instancePath:s+"/seed",keyword:"type"};e===null?e=[y]:e.push(y),r++}if(r===p&&typeof c==
"number"&&(c<0||isNaN(c))){let y={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[y]:e.push(y),r++}var be=p===r;$=
$||be;let J=r;t(c,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var be=J===r;if($=$||be,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.checkpoint!==
void 0){let c=n.checkpoint,ie=r,g=r,$=!1,p=r;if(r===p)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=r;for(let a in c)
if(!(a==="every_seconds"||a==="every_steps"||a==="every_epochs"||a==="keep")){let x={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(y===r){if(c.every_seconds!==void 0){let a=c.every_seconds,x=r,
h=r,f=!1,d=r;if(r===d)if(typeof a=="number"){if(a<=0||isNaN(a)){let k={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[k]:e.push(k),r++}}else{let k={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[k]:e.push(k),r++}var Ue=d===r;f=f||Ue;let w=r;t(a,{instancePath:s+"/checkpoint/every_seconds",parentData:c,parentDataProperty:"\
every_seconds",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ue=w===r;if(f=f||Ue,
f)r=h,e!==null&&(h?e.length=h:e=null);else{let k={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[k]:e.push(k),r++}var Je=x===r}else var Je=!0;if(Je){if(c.every_steps!==void 0){let a=c.every_steps,x=r,h=r,f=!1,d=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[i]:e.push(i),r++}
if(r===d&&typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[i]:e.push(i),r++}var fe=d===r;f=f||fe;let w=r;t(a,{instancePath:s+"/checkpoint/every_steps",parentData:c,parentDataProperty:"\
every_steps",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=w===r;if(f=f||fe,
f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[
i]:e.push(i),r++}var Je=x===r}else var Je=!0;if(Je){if(c.every_epochs!==void 0){let a=c.every_epochs,x=r,h=r,f=!1,d=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[i]:e.push(i),
r++}if(r===d&&typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[i]:e.push(i),r++}var M=d===r;f=f||M;let w=r;t(a,{instancePath:s+"/checkpoint/every_epochs",parentData:c,parentDataProperty:"\
every_epochs",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=w===r;if(f=f||M,f)
r=h,e!==null&&(h?e.length=h:e=null);else{let i={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[i]:
e.push(i),r++}var Je=x===r}else var Je=!0;if(Je)if(c.keep!==void 0){let a=c.keep,x=r,h=r,f=!1,d=r;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let i={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[i]:e.push(i),r++}if(r===d&&typeof a==
"number"&&(a<1||isNaN(a))){let i={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[i]:e.push(i),r++}var ve=d===
r;f=f||ve;let w=r;t(a,{instancePath:s+"/checkpoint/keep",parentData:c,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ve=w===r;if(f=f||ve,f)r=h,e!==null&&(h?e.length=h:e=null);else{let i={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var Je=x===r}else var Je=!0}}}}else{let y={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[y]:e.push(y),r++}var _e=p===r;$=$||_e;let J=r;t(c,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var _e=J===r;if($=$||_e,$)r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[y]:e.push(y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.log_every!==
void 0){let c=n.log_every,ie=r,g=r,$=!1,p=r;if(r===p)if(typeof c=="number"){if(c<=0||isNaN(c)){let y={instancePath:s+"/l\
og_every",keyword:"exclusiveMinimum"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/log_every",keyword:"typ\
e"};e===null?e=[y]:e.push(y),r++}var te=p===r;$=$||te;let J=r;t(c,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=J===r;if($=$||te,$)
r=g,e!==null&&(g?e.length=g:e=null);else{let y={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[y]:e.push(
y),r++,Mr.errors=e,!1}var l=ie===r}else var l=!0;if(l){if(n.description!==void 0){let c=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var l=c===r}else var l=!0;if(l){if(n.matrix!==void 0){let c=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var l=c===r}else var l=!0;if(l){if(n.when!==void 0){let c=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var l=c===r}else var l=!0;if(l){
if(n.needs!==void 0){let c=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var l=c===r}else var l=!0;if(l){if(n.extends!==void 0){let c=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var l=c===r}else var l=!0;if(l){if(n.resources!==void 0){let c=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var l=c===r}else var l=!0;if(l){if(n.timeout!==void 0){let c=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var l=c===r}else var l=!0;if(l){if(n.retry!==void 0){let c=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var l=c===
r}else var l=!0;if(l){if(n.stop_if!==void 0){let c=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var l=c===r}else var l=!0;
if(l)if(n.kind!==void 0){let c=r;if(n.kind!=="mim")return Mr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=c===
r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return Mr.errors=[{instancePath:s,keyword:"type"}],!1;return Mr.errors=e,r===
0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mn={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"\
object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["string","n\
ull"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/express\
ion"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},layer_decay:{
anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[
{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},
flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#\
/$defs/expression"}]},ema:{anyOf:[{type:["object","null"],properties:{decay:{anyOf:[{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1};
function qr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=qr.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let $=r;for(let p in n)if(!ds.call(Mn.properties,p)){return qr.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if($===r){if(n.data!==void 0){let p=r;if(typeof n.data!="string")return qr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var l=p===r}else var l=!0;if(l){if(n.split!==void 0){let p=n.split,J=r;if(r===J)if(typeof p==
"string"){if(jr(p)<1)return qr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return qr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var l=J===r}else var l=!0;if(l){if(n.val_split!==void 0){let p=n.val_split,J=r;if(r===J)if(typeof p==
"string"){if(jr(p)<1)return qr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return qr.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var l=J===r}else var l=!0;if(l){if(n.labels!==void 0){let p=n.labels,J=r;if(r===J)if(typeof p==
"string"){if(jr(p)<1)return qr.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return qr.errors=[{instancePath:s+
"/labels",keyword:"type"}],!1;var l=J===r}else var l=!0;if(l){if(n.limit!==void 0){let p=n.limit,J=r,ye=r,y=!1,a=r;if(r===
a)if(p&&typeof p=="object"&&!Array.isArray(p)){let f=r;for(let d in p)if(!(d==="count"||d==="seed")){let w={instancePath:s+
"/limit",keyword:"additionalProperties"};e===null?e=[w]:e.push(w),r++;break}if(f===r){if(p.count!==void 0){let d=p.count,
w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let we={instancePath:s+"/limit/count",keyword:"type"};e===
null?e=[we]:e.push(we),r++}if(r===Pe&&typeof d=="number"&&(d<0||isNaN(d))){let we={instancePath:s+"/limit/count",keyword:"\
minimum"};e===null?e=[we]:e.push(we),r++}var se=Pe===r;i=i||se;let K=r;t(d,{instancePath:s+"/limit/count",parentData:p,parentDataProperty:"\
count",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=K===r;if(i=i||se,i)r=k,
e!==null&&(k?e.length=k:e=null);else{let we={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}
var _=w===r}else var _=!0;if(_)if(p.seed!==void 0){let d=p.seed,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d))){let O={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&typeof d=="number"&&(d<
0||isNaN(d))){let O={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var He=Pe===r;i=i||He;
let K=r;t(d,{instancePath:s+"/limit/seed",parentData:p,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var He=K===r;if(i=i||He,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var _=w===r}else var _=!0}}else{let f={instancePath:s+"/limi\
t",keyword:"type"};e===null?e=[f]:e.push(f),r++}var qe=a===r;y=y||qe;let x=r;t(p,{instancePath:s+"/limit",parentData:n,parentDataProperty:"\
limit",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=x===r;if(y=y||qe,y)r=ye,
e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,
qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.init!==void 0){let p=n.init,J=r;if(typeof p!="string"&&p!==null)return qr.
errors=[{instancePath:s+"/init",keyword:"type"}],!1;var l=J===r}else var l=!0;if(l){if(n.model!==void 0){let p=n.model,J=r,
ye=r,y=!1,a=r;if(r===a)if(p&&typeof p=="object"&&!Array.isArray(p)){let f=r;for(let d in p)if(!ds.call(Mn.properties.model.
anyOf[0].properties,d)){let w={instancePath:s+"/model",keyword:"additionalProperties"};e===null?e=[w]:e.push(w),r++;break}
if(f===r){if(p.image_size!==void 0){let d=p.image_size,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let we={
instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[we]:e.push(we),r++}if(r===Pe&&typeof d=="number"&&(d<1||isNaN(
d))){let we={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[we]:e.push(we),r++}var v=Pe===r;i=i||v;let K=r;
t(d,{instancePath:s+"/model/image_size",parentData:p,parentDataProperty:"image_size",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var v=K===r;if(i=i||v,i)r=k,e!==null&&(k?e.length=k:e=null);else{let we={instancePath:s+
"/model/image_size",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var A=w===r}else var A=!0;if(A){if(p.patch_size!==void 0){
let d=p.patch_size,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let O={instancePath:s+"/model/patch_si\
ze",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&typeof d=="number"&&(d<1||isNaN(d))){let O={instancePath:s+"\
/model/patch_size",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var Be=Pe===r;i=i||Be;let K=r;t(d,{instancePath:s+"/m\
odel/patch_size",parentData:p,parentDataProperty:"patch_size",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Be=K===r;if(i=i||Be,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/model/p\
atch_size",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var A=w===r}else var A=!0;if(A){if(p.embed_dim!==void 0){let d=p.
embed_dim,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let O={instancePath:s+"/model/embed_dim",keyword:"\
type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&typeof d=="number"&&(d<1||isNaN(d))){let O={instancePath:s+"/model/embed_\
dim",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var Ke=Pe===r;i=i||Ke;let K=r;t(d,{instancePath:s+"/model/embed_dim",
parentData:p,parentDataProperty:"embed_dim",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ke=K===r;if(i=i||Ke,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/model/embed_dim",keyword:"any\
Of"};e===null?e=[O]:e.push(O),r++}var A=w===r}else var A=!0;if(A){if(p.depth!==void 0){let d=p.depth,w=r,k=r,i=!1,Pe=r;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let O={instancePath:s+"/model/depth",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&
typeof d=="number"&&(d<1||isNaN(d))){let O={instancePath:s+"/model/depth",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}
var N=Pe===r;i=i||N;let K=r;t(d,{instancePath:s+"/model/depth",parentData:p,parentDataProperty:"depth",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=K===r;if(i=i||N,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={
instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var A=w===r}else var A=!0;if(A){if(p.num_heads!==
void 0){let d=p.num_heads,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let O={instancePath:s+"/model/n\
um_heads",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&typeof d=="number"&&(d<1||isNaN(d))){let O={instancePath:s+
"/model/num_heads",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var R=Pe===r;i=i||R;let K=r;t(d,{instancePath:s+"/mod\
el/num_heads",parentData:p,parentDataProperty:"num_heads",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var R=K===r;if(i=i||R,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/model/num_h\
eads",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var A=w===r}else var A=!0;if(A){if(p.mlp_ratio!==void 0){let d=p.mlp_ratio,
w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d<=0||isNaN(d)){let O={instancePath:s+"/model/mlp_ratio",keyword:"\
exclusiveMinimum"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?
e=[O]:e.push(O),r++}var G=Pe===r;i=i||G;let K=r;t(d,{instancePath:s+"/model/mlp_ratio",parentData:p,parentDataProperty:"\
mlp_ratio",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=K===r;if(i=i||G,i)r=
k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[O]:e.push(O),
r++}var A=w===r}else var A=!0;if(A){if(p.init_std!==void 0){let d=p.init_std,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="n\
umber"){if(d<=0||isNaN(d)){let O={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=[O]:e.push(O),
r++}}else{let O={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[O]:e.push(O),r++}var P=Pe===r;i=i||P;let K=r;
t(d,{instancePath:s+"/model/init_std",parentData:p,parentDataProperty:"init_std",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var P=K===r;if(i=i||P,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+
"/model/init_std",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var A=w===r}else var A=!0;if(A){if(p.init_values!==void 0){
let d=p.init_values,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d<0||isNaN(d)){let O={instancePath:s+"/model/i\
nit_values",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/model/init_values",keyword:"ty\
pe"};e===null?e=[O]:e.push(O),r++}var le=Pe===r;i=i||le;let K=r;t(d,{instancePath:s+"/model/init_values",parentData:p,parentDataProperty:"\
init_values",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=K===r;if(i=i||le,
i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[O]:e.
push(O),r++}var A=w===r}else var A=!0;if(A){if(p.use_rel_pos_bias!==void 0){let d=p.use_rel_pos_bias,w=r,k=r,i=!1,Pe=r;if(typeof d!=
"boolean"){let O={instancePath:s+"/model/use_rel_pos_bias",keyword:"type"};e===null?e=[O]:e.push(O),r++}var Q=Pe===r;i=i||
Q;let K=r;t(d,{instancePath:s+"/model/use_rel_pos_bias",parentData:p,parentDataProperty:"use_rel_pos_bias",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=K===r;if(i=i||Q,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={
instancePath:s+"/model/use_rel_pos_bias",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var A=w===r}else var A=!0;if(A){if(p.
use_abs_pos_emb!==void 0){let d=p.use_abs_pos_emb,w=r,k=r,i=!1,Pe=r;if(typeof d!="boolean"){let O={instancePath:s+"/mode\
l/use_abs_pos_emb",keyword:"type"};e===null?e=[O]:e.push(O),r++}var de=Pe===r;i=i||de;let K=r;t(d,{instancePath:s+"/mode\
l/use_abs_pos_emb",parentData:p,parentDataProperty:"use_abs_pos_emb",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var de=K===r;if(i=i||de,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+
"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var A=w===r}else var A=!0;if(A)if(p.init_scale!==
void 0){let d=p.init_scale,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d<0||isNaN(d)){let O={instancePath:s+"/\
model/init_scale",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/model/init_scale",keyword:"\
type"};e===null?e=[O]:e.push(O),r++}var m=Pe===r;i=i||m;let K=r;t(d,{instancePath:s+"/model/init_scale",parentData:p,parentDataProperty:"\
init_scale",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var m=K===r;if(i=i||m,i)r=
k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[O]:e.push(
O),r++}var A=w===r}else var A=!0}}}}}}}}}}}else{let f={instancePath:s+"/model",keyword:"type"};e===null?e=[f]:e.push(f),
r++}var V=a===r;y=y||V;let x=r;t(p,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=x===r;if(y=y||V,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let f={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;
if(l){if(n.optimizer!==void 0){let p=n.optimizer,J=r,ye=r,y=!1,a=r;if(r===a)if(p&&typeof p=="object"&&!Array.isArray(p)){
let f=r;for(let d in p)if(!(d==="lr"||d==="min_lr"||d==="weight_decay"||d==="betas"||d==="eps"||d==="clip_grad")){let w={
instancePath:s+"/optimizer",keyword:"additionalProperties"};e===null?e=[w]:e.push(w),r++;break}if(f===r){if(p.lr!==void 0){
let d=p.lr,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d<=0||isNaN(d)){let we={instancePath:s+"/optimizer/lr",
keyword:"exclusiveMinimum"};e===null?e=[we]:e.push(we),r++}}else{let we={instancePath:s+"/optimizer/lr",keyword:"type"};
e===null?e=[we]:e.push(we),r++}var T=Pe===r;i=i||T;let K=r;t(d,{instancePath:s+"/optimizer/lr",parentData:p,parentDataProperty:"\
lr",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=K===r;if(i=i||T,i)r=k,e!==null&&
(k?e.length=k:e=null);else{let we={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var F=w===
r}else var F=!0;if(F){if(p.min_lr!==void 0){let d=p.min_lr,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d<0||isNaN(
d)){let O={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+
"/optimizer/min_lr",keyword:"type"};e===null?e=[O]:e.push(O),r++}var ge=Pe===r;i=i||ge;let K=r;t(d,{instancePath:s+"/opt\
imizer/min_lr",parentData:p,parentDataProperty:"min_lr",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ge=K===r;if(i=i||ge,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/optimizer/min_lr",
keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var F=w===r}else var F=!0;if(F){if(p.weight_decay!==void 0){let d=p.weight_decay,
w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d<0||isNaN(d)){let O={instancePath:s+"/optimizer/weight_decay",keyword:"\
minimum"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=
[O]:e.push(O),r++}var W=Pe===r;i=i||W;let K=r;t(d,{instancePath:s+"/optimizer/weight_decay",parentData:p,parentDataProperty:"\
weight_decay",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var W=K===r;if(i=i||W,i)
r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[O]:
e.push(O),r++}var F=w===r}else var F=!0;if(F){if(p.betas!==void 0){let d=p.betas,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(Array.isArray(
d))if(d.length>2){let O={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===null?e=[O]:e.push(O),r++}else if(d.length<
2){let O={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[O]:e.push(O),r++}else{var ue=!0;let O=d.length;
for(let Qe=0;Qe<O;Qe++){let re=d[Qe],Ae=r,er=r,U=!1,ar=r;if(r===ar)if(typeof re=="number"){if(re<0||isNaN(re)){let me={instancePath:s+
"/optimizer/betas/"+Qe,keyword:"minimum"};e===null?e=[me]:e.push(me),r++}else if(re>=1||isNaN(re)){let me={instancePath:s+
"/optimizer/betas/"+Qe,keyword:"exclusiveMaximum"};e===null?e=[me]:e.push(me),r++}}else{let me={instancePath:s+"/optimiz\
er/betas/"+Qe,keyword:"type"};e===null?e=[me]:e.push(me),r++}var ne=ar===r;U=U||ne;let pr=r;t(re,{instancePath:s+"/optim\
izer/betas/"+Qe,parentData:d,parentDataProperty:Qe,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ne=pr===r;if(U=U||ne,U)r=er,e!==null&&(er?e.length=er:e=null);else{let me={instancePath:s+"/optimizer/be\
tas/"+Qe,keyword:"anyOf"};e===null?e=[me]:e.push(me),r++}var ue=Ae===r;if(!ue)break}}else{let O={instancePath:s+"/optimi\
zer/betas",keyword:"type"};e===null?e=[O]:e.push(O),r++}var Ee=Pe===r;i=i||Ee;let K=r;t(d,{instancePath:s+"/optimizer/be\
tas",parentData:p,parentDataProperty:"betas",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var Ee=K===r;if(i=i||Ee,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/optimizer/betas",keyword:"\
anyOf"};e===null?e=[O]:e.push(O),r++}var F=w===r}else var F=!0;if(F){if(p.eps!==void 0){let d=p.eps,w=r,k=r,i=!1,Pe=r;if(r===
Pe)if(typeof d=="number"){if(d<=0||isNaN(d)){let O={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?
e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[O]:e.push(O),r++}var $e=Pe===
r;i=i||$e;let K=r;t(d,{instancePath:s+"/optimizer/eps",parentData:p,parentDataProperty:"eps",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $e=K===r;if(i=i||$e,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={
instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var F=w===r}else var F=!0;if(F)if(p.clip_grad!==
void 0){let d=p.clip_grad,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d<0||isNaN(d)){let O={instancePath:s+"/o\
ptimizer/clip_grad",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/optimizer/clip_grad",keyword:"\
type"};e===null?e=[O]:e.push(O),r++}var S=Pe===r;i=i||S;let K=r;t(d,{instancePath:s+"/optimizer/clip_grad",parentData:p,
parentDataProperty:"clip_grad",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=K===
r;if(i=i||S,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===
null?e=[O]:e.push(O),r++}var F=w===r}else var F=!0}}}}}}else{let f={instancePath:s+"/optimizer",keyword:"type"};e===null?
e=[f]:e.push(f),r++}var q=a===r;y=y||q;let x=r;t(p,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimiz\
er",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var q=x===r;if(y=y||q,y)r=ye,e!==
null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,
qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.layer_decay!==void 0){let p=n.layer_decay,J=r,ye=r,y=!1,a=r;if(r===a)
if(typeof p=="number"){if(p>1||isNaN(p)){let f={instancePath:s+"/layer_decay",keyword:"maximum"};e===null?e=[f]:e.push(f),
r++}else if(p<=0||isNaN(p)){let f={instancePath:s+"/layer_decay",keyword:"exclusiveMinimum"};e===null?e=[f]:e.push(f),r++}}else{
let f={instancePath:s+"/layer_decay",keyword:"type"};e===null?e=[f]:e.push(f),r++}var E=a===r;y=y||E;let x=r;t(p,{instancePath:s+
"/layer_decay",parentData:n,parentDataProperty:"layer_decay",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var E=x===r;if(y=y||E,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/layer_\
decay",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.epochs!==
void 0){let p=n.epochs,J=r,ye=r,y=!1,a=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let f={instancePath:s+"/epochs",keyword:"\
type"};e===null?e=[f]:e.push(f),r++}if(r===a&&typeof p=="number"&&(p<1||isNaN(p))){let f={instancePath:s+"/epochs",keyword:"\
minimum"};e===null?e=[f]:e.push(f),r++}var ee=a===r;y=y||ee;let x=r;t(p,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"\
epochs",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ee=x===r;if(y=y||ee,y)r=ye,
e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[f]:e.push(f),
r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.warmup_epochs!==void 0){let p=n.warmup_epochs,J=r,ye=r,y=!1,a=r;
if(r===a)if(typeof p=="number"){if(p<0||isNaN(p)){let f={instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[
f]:e.push(f),r++}}else{let f={instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[f]:e.push(f),r++}var ae=a===r;
y=y||ae;let x=r;t(p,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ae=x===r;if(y=y||ae,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let f={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else
var l=!0;if(l){if(n.batch!==void 0){let p=n.batch,J=r,ye=r,y=!1,a=r;if(r===a)if(p&&typeof p=="object"&&!Array.isArray(p)){
let f=r;for(let d in p)if(!(d==="global"||d==="per_device")){let w={instancePath:s+"/batch",keyword:"additionalPropertie\
s"};e===null?e=[w]:e.push(w),r++;break}if(f===r){if(p.global!==void 0){let d=p.global,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="\
number"&&!(d%1)&&!isNaN(d))){let we={instancePath:s+"/batch/global",keyword:"type"};e===null?e=[we]:e.push(we),r++}if(r===
Pe&&typeof d=="number"&&(d<1||isNaN(d))){let we={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[we]:e.push(
we),r++}var D=Pe===r;i=i||D;let K=r;t(d,{instancePath:s+"/batch/global",parentData:p,parentDataProperty:"global",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var D=K===r;if(i=i||D,i)r=k,e!==null&&(k?e.length=
k:e=null);else{let we={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var H=w===r}else var H=!0;
if(H)if(p.per_device!==void 0){let d=p.per_device,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let O={
instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&typeof d=="number"&&(d<0||isNaN(
d))){let O={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var L=Pe===r;i=i||L;let K=r;
t(d,{instancePath:s+"/batch/per_device",parentData:p,parentDataProperty:"per_device",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var L=K===r;if(i=i||L,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+
"/batch/per_device",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var H=w===r}else var H=!0}}else{let f={instancePath:s+
"/batch",keyword:"type"};e===null?e=[f]:e.push(f),r++}var b=a===r;y=y||b;let x=r;t(p,{instancePath:s+"/batch",parentData:n,
parentDataProperty:"batch",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var b=x===
r;if(y=y||b,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/batch",keyword:"anyOf"};return e===null?
e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.augment!==void 0){let p=n.augment,J=r,ye=r,y=!1,
a=r;if(r===a)if(p&&typeof p=="object"&&!Array.isArray(p)){let f=r;for(let d in p)if(!(d==="min_crop_scale"||d==="flip"||
d==="color_jitter")){let w={instancePath:s+"/augment",keyword:"additionalProperties"};e===null?e=[w]:e.push(w),r++;break}
if(f===r){if(p.min_crop_scale!==void 0){let d=p.min_crop_scale,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d>1||
isNaN(d)){let we={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=[we]:e.push(we),r++}else if(d<=
0||isNaN(d)){let we={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===null?e=[we]:e.push(we),r++}}else{
let we={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[we]:e.push(we),r++}var B=Pe===r;i=i||B;let K=r;
t(d,{instancePath:s+"/augment/min_crop_scale",parentData:p,parentDataProperty:"min_crop_scale",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=K===r;if(i=i||B,i)r=k,e!==null&&(k?e.length=k:e=null);else{let we={
instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var Ze=w===r}else var Ze=!0;if(Ze){
if(p.flip!==void 0){let d=p.flip,w=r,k=r,i=!1,Pe=r;if(typeof d!="boolean"){let O={instancePath:s+"/augment/flip",keyword:"\
type"};e===null?e=[O]:e.push(O),r++}var or=Pe===r;i=i||or;let K=r;t(d,{instancePath:s+"/augment/flip",parentData:p,parentDataProperty:"\
flip",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var or=K===r;if(i=i||or,i)r=k,e!==
null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/augment/flip",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var Ze=w===
r}else var Ze=!0;if(Ze)if(p.color_jitter!==void 0){let d=p.color_jitter,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){
if(d<0||isNaN(d)){let O={instancePath:s+"/augment/color_jitter",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}}else{let O={
instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[O]:e.push(O),r++}var z=Pe===r;i=i||z;let K=r;t(d,{instancePath:s+
"/augment/color_jitter",parentData:p,parentDataProperty:"color_jitter",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var z=K===r;if(i=i||z,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/\
augment/color_jitter",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var Ze=w===r}else var Ze=!0}}}else{let f={instancePath:s+
"/augment",keyword:"type"};e===null?e=[f]:e.push(f),r++}var X=a===r;y=y||X;let x=r;t(p,{instancePath:s+"/augment",parentData:n,
parentDataProperty:"augment",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var X=x===
r;if(y=y||X,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/augment",keyword:"anyOf"};return e===null?
e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.smoothing!==void 0){let p=n.smoothing,J=r,ye=r,y=!1,
a=r;if(r===a)if(typeof p=="number"){if(p<0||isNaN(p)){let f={instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[
f]:e.push(f),r++}else if(p>=1||isNaN(p)){let f={instancePath:s+"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[f]:e.
push(f),r++}}else{let f={instancePath:s+"/smoothing",keyword:"type"};e===null?e=[f]:e.push(f),r++}var lr=a===r;y=y||lr;let x=r;
t(p,{instancePath:s+"/smoothing",parentData:n,parentDataProperty:"smoothing",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var lr=x===r;if(y=y||lr,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+
"/smoothing",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.mixup!==
void 0){let p=n.mixup,J=r,ye=r,y=!1,a=r;if(r===a)if(typeof p=="number"){if(p<0||isNaN(p)){let f={instancePath:s+"/mixup",
keyword:"minimum"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/mixup",keyword:"type"};e===null?e=[f]:e.push(
f),r++}var Se=a===r;y=y||Se;let x=r;t(p,{instancePath:s+"/mixup",parentData:n,parentDataProperty:"mixup",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Se=x===r;if(y=y||Se,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let f={instancePath:s+"/mixup",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;
if(l){if(n.cutmix!==void 0){let p=n.cutmix,J=r,ye=r,y=!1,a=r;if(r===a)if(typeof p=="number"){if(p<0||isNaN(p)){let f={instancePath:s+
"/cutmix",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/cutmix",keyword:"type"};e===null?
e=[f]:e.push(f),r++}var ur=a===r;y=y||ur;let x=r;t(p,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ur=x===r;if(y=y||ur,y)r=ye,e!==null&&
(ye?e.length=ye:e=null);else{let f={instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,qr.errors=
e,!1}var l=J===r}else var l=!0;if(l){if(n.drop_path!==void 0){let p=n.drop_path,J=r,ye=r,y=!1,a=r;if(r===a)if(typeof p==
"number"){if(p<0||isNaN(p)){let f={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}else if(p>=
1||isNaN(p)){let f={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[f]:e.push(f),r++}var be=a===r;y=y||be;let x=r;t(p,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var be=x===r;if(y=y||be,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/drop_path",keyword:"anyOf"};
return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.ema!==void 0){let p=n.ema,J=r,ye=r,
y=!1,a=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let f={instancePath:s+"/ema",keyword:"type"};e===null?
e=[f]:e.push(f),r++}if(r===a&&p&&typeof p=="object"&&!Array.isArray(p)){let f=r;for(let d in p)if(d!=="decay"){let w={instancePath:s+
"/ema",keyword:"additionalProperties"};e===null?e=[w]:e.push(w),r++;break}if(f===r&&p.decay!==void 0){let d=p.decay,w=r,
k=!1,i=r;if(r===i)if(typeof d=="number"){if(d>=1||isNaN(d)){let K={instancePath:s+"/ema/decay",keyword:"exclusiveMaximum"};
e===null?e=[K]:e.push(K),r++}else if(d<=0||isNaN(d)){let K={instancePath:s+"/ema/decay",keyword:"exclusiveMinimum"};e===
null?e=[K]:e.push(K),r++}}else{let K={instancePath:s+"/ema/decay",keyword:"type"};e===null?e=[K]:e.push(K),r++}var Ue=i===
r;k=k||Ue;let Pe=r;t(d,{instancePath:s+"/ema/decay",parentData:p,parentDataProperty:"decay",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ue=Pe===r;if(k=k||Ue,k)r=w,e!==null&&(w?e.length=w:e=null);else{
let K={instancePath:s+"/ema/decay",keyword:"anyOf"};e===null?e=[K]:e.push(K),r++}}}var Je=a===r;y=y||Je;let x=r;t(p,{instancePath:s+
"/ema",parentData:n,parentDataProperty:"ema",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var Je=x===r;if(y=y||Je,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/ema",keyword:"anyO\
f"};return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.validate_every!==void 0){let p=n.
validate_every,J=r,ye=r,y=!1,a=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let f={instancePath:s+"/validate_every",keyword:"\
type"};e===null?e=[f]:e.push(f),r++}if(r===a&&typeof p=="number"&&(p<1||isNaN(p))){let f={instancePath:s+"/validate_ever\
y",keyword:"minimum"};e===null?e=[f]:e.push(f),r++}var fe=a===r;y=y||fe;let x=r;t(p,{instancePath:s+"/validate_every",parentData:n,
parentDataProperty:"validate_every",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=x===
r;if(y=y||fe,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/validate_every",keyword:"anyOf"};return e===
null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.seed!==void 0){let p=n.seed,J=r,ye=r,y=!1,a=r;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let f={instancePath:s+"/seed",keyword:"type"};e===null?e=[f]:e.push(f),r++}
if(r===a&&typeof p=="number"&&(p<0||isNaN(p))){let f={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[f]:e.push(f),
r++}var M=a===r;y=y||M;let x=r;t(p,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=x===r;if(y=y||M,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let f={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;
if(l){if(n.checkpoint!==void 0){let p=n.checkpoint,J=r,ye=r,y=!1,a=r;if(r===a)if(p&&typeof p=="object"&&!Array.isArray(p)){
let f=r;for(let d in p)if(!(d==="every_seconds"||d==="every_steps"||d==="every_epochs"||d==="keep")){let w={instancePath:s+
"/checkpoint",keyword:"additionalProperties"};e===null?e=[w]:e.push(w),r++;break}if(f===r){if(p.every_seconds!==void 0){
let d=p.every_seconds,w=r,k=r,i=!1,Pe=r;if(r===Pe)if(typeof d=="number"){if(d<=0||isNaN(d)){let we={instancePath:s+"/che\
ckpoint/every_seconds",keyword:"exclusiveMinimum"};e===null?e=[we]:e.push(we),r++}}else{let we={instancePath:s+"/checkpo\
int/every_seconds",keyword:"type"};e===null?e=[we]:e.push(we),r++}var ve=Pe===r;i=i||ve;let K=r;t(d,{instancePath:s+"/ch\
eckpoint/every_seconds",parentData:p,parentDataProperty:"every_seconds",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ve=K===r;if(i=i||ve,i)r=k,e!==null&&(k?e.length=k:e=null);else{let we={instancePath:s+
"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var _e=w===r}else var _e=!0;if(_e){if(p.every_steps!==
void 0){let d=p.every_steps,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let O={instancePath:s+"/check\
point/every_steps",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&typeof d=="number"&&(d<0||isNaN(d))){let O={instancePath:s+
"/checkpoint/every_steps",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var te=Pe===r;i=i||te;let K=r;t(d,{instancePath:s+
"/checkpoint/every_steps",parentData:p,parentDataProperty:"every_steps",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var te=K===r;if(i=i||te,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+
"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var _e=w===r}else var _e=!0;if(_e){if(p.every_epochs!==
void 0){let d=p.every_epochs,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let O={instancePath:s+"/chec\
kpoint/every_epochs",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&typeof d=="number"&&(d<0||isNaN(d))){let O={
instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var sr=Pe===r;i=i||sr;let K=r;
t(d,{instancePath:s+"/checkpoint/every_epochs",parentData:p,parentDataProperty:"every_epochs",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var sr=K===r;if(i=i||sr,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={
instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[O]:e.push(O),r++}var _e=w===r}else var _e=!0;if(_e)
if(p.keep!==void 0){let d=p.keep,w=r,k=r,i=!1,Pe=r;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let O={instancePath:s+"/\
checkpoint/keep",keyword:"type"};e===null?e=[O]:e.push(O),r++}if(r===Pe&&typeof d=="number"&&(d<1||isNaN(d))){let O={instancePath:s+
"/checkpoint/keep",keyword:"minimum"};e===null?e=[O]:e.push(O),r++}var c=Pe===r;i=i||c;let K=r;t(d,{instancePath:s+"/che\
ckpoint/keep",parentData:p,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var c=K===r;if(i=i||c,i)r=k,e!==null&&(k?e.length=k:e=null);else{let O={instancePath:s+"/checkpoint/keep",keyword:"\
anyOf"};e===null?e=[O]:e.push(O),r++}var _e=w===r}else var _e=!0}}}}else{let f={instancePath:s+"/checkpoint",keyword:"ty\
pe"};e===null?e=[f]:e.push(f),r++}var ie=a===r;y=y||ie;let x=r;t(p,{instancePath:s+"/checkpoint",parentData:n,parentDataProperty:"\
checkpoint",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=x===r;if(y=y||ie,y)
r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/checkpoint",keyword:"anyOf"};return e===null?e=[f]:e.
push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;if(l){if(n.log_every!==void 0){let p=n.log_every,J=r,ye=r,y=!1,a=r;
if(r===a)if(typeof p=="number"){if(p<=0||isNaN(p)){let f={instancePath:s+"/log_every",keyword:"exclusiveMinimum"};e===null?
e=[f]:e.push(f),r++}}else{let f={instancePath:s+"/log_every",keyword:"type"};e===null?e=[f]:e.push(f),r++}var g=a===r;y=
y||g;let x=r;t(p,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"log_every",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=x===r;if(y=y||g,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let f={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[f]:e.push(f),r++,qr.errors=e,!1}var l=J===r}else var l=!0;
if(l){if(n.description!==void 0){let p=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var l=p===r}else var l=!0;
if(l){if(n.matrix!==void 0){let p=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var l=p===r}else var l=!0;if(l){if(n.when!==void 0){
let p=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
$r.errors:e.concat($r.errors),r=e.length);var l=p===r}else var l=!0;if(l){if(n.needs!==void 0){let p=r;wr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),
r=e.length);var l=p===r}else var l=!0;if(l){if(n.extends!==void 0){let p=r;br(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var l=p===
r}else var l=!0;if(l){if(n.resources!==void 0){let p=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var l=p===r}else var l=!0;
if(l){if(n.timeout!==void 0){let p=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var l=p===r}else var l=!0;if(l){if(n.retry!==void 0){
let p=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var l=p===r}else var l=!0;if(l){if(n.stop_if!==void 0){let p=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var l=p===r}else var l=!0;if(l)if(n.kind!==void 0){let p=r;if(n.kind!=="classify")return qr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=p===r}else var l=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return qr.
errors=[{instancePath:s,keyword:"type"}],!1;return qr.errors=e,r===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var lt={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{
type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$d\
efs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","b\
lur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-descript\
ion"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"evaluate"}},additionalProperties:!1};function rs(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=rs.evaluated;
if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let N=r;for(let R in n)if(!ds.call(lt.properties,R)){return rs.errors=[{instancePath:s,keyword:"additionalProperties"}],
!1;break}if(N===r){if(n.weights!==void 0){let R=r;if(typeof n.weights!="string")return rs.errors=[{instancePath:s+"/weig\
hts",keyword:"type"}],!1;var l=R===r}else var l=!0;if(l){if(n.data!==void 0){let R=r;if(typeof n.data!="string")return rs.
errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=R===r}else var l=!0;if(l){if(n.split!==void 0){let R=n.split,G=r;
if(r===G)if(typeof R=="string"){if(jr(R)<1)return rs.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return rs.
errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=G===r}else var l=!0;if(l){if(n.labels!==void 0){let R=n.labels,
G=r;if(r===G)if(typeof R=="string"){if(jr(R)<1)return rs.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else
return rs.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var l=G===r}else var l=!0;if(l){if(n.limit!==void 0){let R=n.
limit,G=r,P=r,le=!1,Q=r;if(r===Q)if(R&&typeof R=="object"&&!Array.isArray(R)){let V=r;for(let T in R)if(!(T==="count"||T===
"seed")){let F={instancePath:s+"/limit",keyword:"additionalProperties"};e===null?e=[F]:e.push(F),r++;break}if(V===r){if(R.
count!==void 0){let T=R.count,F=r,ge=r,W=!1,ue=r;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T))){let Ee={instancePath:s+"/l\
imit/count",keyword:"type"};e===null?e=[Ee]:e.push(Ee),r++}if(r===ue&&typeof T=="number"&&(T<0||isNaN(T))){let Ee={instancePath:s+
"/limit/count",keyword:"minimum"};e===null?e=[Ee]:e.push(Ee),r++}var se=ue===r;W=W||se;let ne=r;t(T,{instancePath:s+"/li\
mit/count",parentData:R,parentDataProperty:"count",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var se=ne===r;if(W=W||se,W)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let Ee={instancePath:s+"/limit/count",
keyword:"anyOf"};e===null?e=[Ee]:e.push(Ee),r++}var _=F===r}else var _=!0;if(_)if(R.seed!==void 0){let T=R.seed,F=r,ge=r,
W=!1,ue=r;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T))){let $e={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[
$e]:e.push($e),r++}if(r===ue&&typeof T=="number"&&(T<0||isNaN(T))){let $e={instancePath:s+"/limit/seed",keyword:"minimum"};
e===null?e=[$e]:e.push($e),r++}var He=ue===r;W=W||He;let ne=r;t(T,{instancePath:s+"/limit/seed",parentData:R,parentDataProperty:"\
seed",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var He=ne===r;if(W=W||He,W)r=ge,
e!==null&&(ge?e.length=ge:e=null);else{let $e={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[$e]:e.push($e),
r++}var _=F===r}else var _=!0}}else{let V={instancePath:s+"/limit",keyword:"type"};e===null?e=[V]:e.push(V),r++}var qe=Q===
r;le=le||qe;let de=r;t(R,{instancePath:s+"/limit",parentData:n,parentDataProperty:"limit",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=de===r;if(le=le||qe,le)r=P,e!==null&&(P?e.length=P:e=null);else{
let V={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[V]:e.push(V),r++,rs.errors=e,!1}var l=G===r}else var l=!0;
if(l){if(n.corruption!==void 0){let R=n.corruption,G=r,P=r,le=!1,Q=r;if(r===Q)if(R&&typeof R=="object"&&!Array.isArray(R)){
let V=r;for(let T in R)if(!(T==="kind"||T==="severity")){let F={instancePath:s+"/corruption",keyword:"additionalProperti\
es"};e===null?e=[F]:e.push(F),r++;break}if(V===r){if(R.kind!==void 0){let T=R.kind,F=r,ge=r,W=!1,ue=r;if(typeof T!="stri\
ng"){let Ee={instancePath:s+"/corruption/kind",keyword:"type"};e===null?e=[Ee]:e.push(Ee),r++}if(!(T==="none"||T==="nois\
e"||T==="blur"||T==="contrast"||T==="pixelate")){let Ee={instancePath:s+"/corruption/kind",keyword:"enum"};e===null?e=[Ee]:
e.push(Ee),r++}var v=ue===r;W=W||v;let ne=r;t(T,{instancePath:s+"/corruption/kind",parentData:R,parentDataProperty:"kind",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=ne===r;if(W=W||v,W)r=ge,e!==null&&
(ge?e.length=ge:e=null);else{let Ee={instancePath:s+"/corruption/kind",keyword:"anyOf"};e===null?e=[Ee]:e.push(Ee),r++}var A=F===
r}else var A=!0;if(A)if(R.severity!==void 0){let T=R.severity,F=r,ge=r,W=!1,ue=r;if(!(typeof T=="number"&&!(T%1)&&!isNaN(
T))){let $e={instancePath:s+"/corruption/severity",keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===ue&&typeof T=="\
number"){if(T>5||isNaN(T)){let $e={instancePath:s+"/corruption/severity",keyword:"maximum"};e===null?e=[$e]:e.push($e),r++}else if(T<
1||isNaN(T)){let $e={instancePath:s+"/corruption/severity",keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}}var Be=ue===
r;W=W||Be;let ne=r;t(T,{instancePath:s+"/corruption/severity",parentData:R,parentDataProperty:"severity",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=ne===r;if(W=W||Be,W)r=ge,e!==null&&(ge?e.length=ge:e=null);else{
let $e={instancePath:s+"/corruption/severity",keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var A=F===r}else var A=!0}}else{
let V={instancePath:s+"/corruption",keyword:"type"};e===null?e=[V]:e.push(V),r++}var Ke=Q===r;le=le||Ke;let de=r;t(R,{instancePath:s+
"/corruption",parentData:n,parentDataProperty:"corruption",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ke=de===r;if(le=le||Ke,le)r=P,e!==null&&(P?e.length=P:e=null);else{let V={instancePath:s+"/cor\
ruption",keyword:"anyOf"};return e===null?e=[V]:e.push(V),r++,rs.errors=e,!1}var l=G===r}else var l=!0;if(l){if(n.description!==
void 0){let R=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,
dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var l=R===r}else var l=!0;if(l){if(n.matrix!==
void 0){let R=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||
(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var l=R===r}else var l=!0;if(l){if(n.when!==void 0){let R=r;$r(n.when,
{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat(
$r.errors),r=e.length);var l=R===r}else var l=!0;if(l){if(n.needs!==void 0){let R=r;wr(n.needs,{instancePath:s+"/needs",
parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);
var l=R===r}else var l=!0;if(l){if(n.extends!==void 0){let R=r;br(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var l=R===r}else var l=!0;
if(l){if(n.resources!==void 0){let R=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var l=R===r}else var l=!0;if(l){
if(n.timeout!==void 0){let R=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var l=R===r}else var l=!0;if(l){if(n.retry!==void 0){
let R=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var l=R===r}else var l=!0;if(l){if(n.stop_if!==void 0){let R=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var l=R===r}else var l=!0;if(l)if(n.kind!==void 0){let R=r;if(n.kind!=="evaluate")return rs.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=R===r}else var l=!0}}}}}}}}}}}}}}}}else return rs.errors=[{instancePath:s,
keyword:"type"}],!1;return rs.errors=e,r===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ft={type:"objec\
t",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expression"}]},weights:{type:["\
string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},test_split:{
type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{type:"integer",minimum:1},{$ref:"#/\
$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"linear-probe"}},additionalProperties:!1};
function Er(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=Er.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let G=r;for(let P in n)if(!ds.call(ft.properties,P)){return Er.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(G===r){if(n.features!==void 0){let P=n.features,le=r,Q=r,de=!1,m=r;if(typeof P!="string"){
let T={instancePath:s+"/features",keyword:"type"};e===null?e=[T]:e.push(T),r++}if(!(P==="pixels"||P==="encoder")){let T={
instancePath:s+"/features",keyword:"enum"};e===null?e=[T]:e.push(T),r++}var l=m===r;de=de||l;let V=r;t(P,{instancePath:s+
"/features",parentData:n,parentDataProperty:"features",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var l=V===r;if(de=de||l,de)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let T={instancePath:s+"/features",keyword:"\
anyOf"};return e===null?e=[T]:e.push(T),r++,Er.errors=e,!1}var se=le===r}else var se=!0;if(se){if(n.weights!==void 0){let P=n.
weights,le=r;if(typeof P!="string"&&P!==null)return Er.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var se=le===
r}else var se=!0;if(se){if(n.data!==void 0){let P=r;if(typeof n.data!="string")return Er.errors=[{instancePath:s+"/data",
keyword:"type"}],!1;var se=P===r}else var se=!0;if(se){if(n.split!==void 0){let P=n.split,le=r;if(r===le)if(typeof P=="s\
tring"){if(jr(P)<1)return Er.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Er.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var se=le===r}else var se=!0;if(se){if(n.val_split!==void 0){let P=n.val_split,le=r;if(r===
le)if(typeof P=="string"){if(jr(P)<1)return Er.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Er.
errors=[{instancePath:s+"/val_split",keyword:"type"}],!1;var se=le===r}else var se=!0;if(se){if(n.test_split!==void 0){let P=n.
test_split,le=r;if(r===le)if(typeof P=="string"){if(jr(P)<1)return Er.errors=[{instancePath:s+"/test_split",keyword:"min\
Length"}],!1}else return Er.errors=[{instancePath:s+"/test_split",keyword:"type"}],!1;var se=le===r}else var se=!0;if(se){
if(n.labels!==void 0){let P=n.labels,le=r;if(r===le)if(typeof P=="string"){if(jr(P)<1)return Er.errors=[{instancePath:s+
"/labels",keyword:"minLength"}],!1}else return Er.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var se=le===r}else
var se=!0;if(se){if(n.limit!==void 0){let P=n.limit,le=r,Q=r,de=!1,m=r;if(r===m)if(P&&typeof P=="object"&&!Array.isArray(
P)){let F=r;for(let ge in P)if(!(ge==="count"||ge==="seed")){let W={instancePath:s+"/limit",keyword:"additionalPropertie\
s"};e===null?e=[W]:e.push(W),r++;break}if(F===r){if(P.count!==void 0){let ge=P.count,W=r,ue=r,ne=!1,Ee=r;if(!(typeof ge==
"number"&&!(ge%1)&&!isNaN(ge))){let S={instancePath:s+"/limit/count",keyword:"type"};e===null?e=[S]:e.push(S),r++}if(r===
Ee&&typeof ge=="number"&&(ge<0||isNaN(ge))){let S={instancePath:s+"/limit/count",keyword:"minimum"};e===null?e=[S]:e.push(
S),r++}var _=Ee===r;ne=ne||_;let $e=r;t(ge,{instancePath:s+"/limit/count",parentData:P,parentDataProperty:"count",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=$e===r;if(ne=ne||_,ne)r=ue,e!==null&&(ue?e.
length=ue:e=null);else{let S={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}var He=W===r}else
var He=!0;if(He)if(P.seed!==void 0){let ge=P.seed,W=r,ue=r,ne=!1,Ee=r;if(!(typeof ge=="number"&&!(ge%1)&&!isNaN(ge))){let q={
instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===Ee&&typeof ge=="number"&&(ge<0||isNaN(ge))){
let q={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}var qe=Ee===r;ne=ne||qe;let $e=r;t(ge,
{instancePath:s+"/limit/seed",parentData:P,parentDataProperty:"seed",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var qe=$e===r;if(ne=ne||qe,ne)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let q={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var He=W===r}else var He=!0}}else{let F={instancePath:s+"/li\
mit",keyword:"type"};e===null?e=[F]:e.push(F),r++}var v=m===r;de=de||v;let V=r;t(P,{instancePath:s+"/limit",parentData:n,
parentDataProperty:"limit",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=V===
r;if(de=de||v,de)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let F={instancePath:s+"/limit",keyword:"anyOf"};return e===null?
e=[F]:e.push(F),r++,Er.errors=e,!1}var se=le===r}else var se=!0;if(se){if(n.c!==void 0){let P=n.c,le=r,Q=r,de=!1,m=r;if(r===
m)if(Array.isArray(P))if(P.length<1){let F={instancePath:s+"/c",keyword:"minItems"};e===null?e=[F]:e.push(F),r++}else{var A=!0;
let F=P.length;for(let ge=0;ge<F;ge++){let W=P[ge],ue=r,ne=r,Ee=!1,$e=r;if(r===$e)if(typeof W=="number"){if(W<=0||isNaN(
W)){let E={instancePath:s+"/c/"+ge,keyword:"exclusiveMinimum"};e===null?e=[E]:e.push(E),r++}}else{let E={instancePath:s+
"/c/"+ge,keyword:"type"};e===null?e=[E]:e.push(E),r++}var Be=$e===r;Ee=Ee||Be;let S=r;t(W,{instancePath:s+"/c/"+ge,parentData:P,
parentDataProperty:ge,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=S===r;if(Ee=
Ee||Be,Ee)r=ne,e!==null&&(ne?e.length=ne:e=null);else{let E={instancePath:s+"/c/"+ge,keyword:"anyOf"};e===null?e=[E]:e.push(
E),r++}var A=ue===r;if(!A)break}}else{let F={instancePath:s+"/c",keyword:"type"};e===null?e=[F]:e.push(F),r++}var Ke=m===
r;de=de||Ke;let V=r;t(P,{instancePath:s+"/c",parentData:n,parentDataProperty:"c",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var Ke=V===r;if(de=de||Ke,de)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let F={instancePath:s+
"/c",keyword:"anyOf"};return e===null?e=[F]:e.push(F),r++,Er.errors=e,!1}var se=le===r}else var se=!0;if(se){if(n.max_iterations!==
void 0){let P=n.max_iterations,le=r,Q=r,de=!1,m=r;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P))){let F={instancePath:s+"/m\
ax_iterations",keyword:"type"};e===null?e=[F]:e.push(F),r++}if(r===m&&typeof P=="number"&&(P<1||isNaN(P))){let F={instancePath:s+
"/max_iterations",keyword:"minimum"};e===null?e=[F]:e.push(F),r++}var N=m===r;de=de||N;let V=r;t(P,{instancePath:s+"/max\
_iterations",parentData:n,parentDataProperty:"max_iterations",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var N=V===r;if(de=de||N,de)r=Q,e!==null&&(Q?e.length=Q:e=null);else{let F={instancePath:s+"/max_it\
erations",keyword:"anyOf"};return e===null?e=[F]:e.push(F),r++,Er.errors=e,!1}var se=le===r}else var se=!0;if(se){if(n.tolerance!==
void 0){let P=n.tolerance,le=r,Q=r,de=!1,m=r;if(r===m)if(typeof P=="number"){if(P<=0||isNaN(P)){let F={instancePath:s+"/\
tolerance",keyword:"exclusiveMinimum"};e===null?e=[F]:e.push(F),r++}}else{let F={instancePath:s+"/tolerance",keyword:"ty\
pe"};e===null?e=[F]:e.push(F),r++}var R=m===r;de=de||R;let V=r;t(P,{instancePath:s+"/tolerance",parentData:n,parentDataProperty:"\
tolerance",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=V===r;if(de=de||R,de)
r=Q,e!==null&&(Q?e.length=Q:e=null);else{let F={instancePath:s+"/tolerance",keyword:"anyOf"};return e===null?e=[F]:e.push(
F),r++,Er.errors=e,!1}var se=le===r}else var se=!0;if(se){if(n.description!==void 0){let P=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var se=P===r}else var se=!0;if(se){if(n.matrix!==void 0){let P=r;gr(n.matrix,{instancePath:s+"/ma\
trix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length);var se=P===r}else var se=!0;if(se){if(n.when!==void 0){let P=r;$r(n.when,{instancePath:s+"/when",parentData:n,
parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var se=P===
r}else var se=!0;if(se){if(n.needs!==void 0){let P=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"\
needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var se=P===r}else var se=!0;
if(se){if(n.extends!==void 0){let P=r;br(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",
rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var se=P===r}else var se=!0;if(se){
if(n.resources!==void 0){let P=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",
rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var se=P===r}else var se=!0;if(se){
if(n.timeout!==void 0){let P=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var se=P===r}else var se=!0;if(se){if(n.retry!==
void 0){let P=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||
(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var se=P===r}else var se=!0;if(se){if(n.stop_if!==void 0){let P=r;
Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===
null?Nr.errors:e.concat(Nr.errors),r=e.length);var se=P===r}else var se=!0;if(se)if(n.kind!==void 0){let P=r;if(n.kind!==
"linear-probe")return Er.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var se=P===r}else var se=!0}}}}}}}}}}}}}}}}}}}}}else
return Er.errors=[{instancePath:s,keyword:"type"}],!1;return Er.errors=e,r===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ot={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},items:{
anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/e\
xpression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$de\
fs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$def\
s/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-\
resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_\
if"},kind:{const:"attention-map"}},additionalProperties:!1};function fs(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,
rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=fs.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&
(ce.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Ke=r;for(let N in n)if(!ds.call(ot.properties,N)){
return fs.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Ke===r){if(n.weights!==void 0){let N=r;if(typeof n.
weights!="string")return fs.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var l=N===r}else var l=!0;if(l){if(n.
data!==void 0){let N=r;if(typeof n.data!="string")return fs.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var l=N===
r}else var l=!0;if(l){if(n.split!==void 0){let N=n.split,R=r;if(r===R)if(typeof N=="string"){if(jr(N)<1)return fs.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return fs.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var l=R===
r}else var l=!0;if(l){if(n.items!==void 0){let N=n.items,R=r,G=r,P=!1,le=r;if(r===le)if(Array.isArray(N))if(N.length<1){
let m={instancePath:s+"/items",keyword:"minItems"};e===null?e=[m]:e.push(m),r++}else{var se=!0;let m=N.length;for(let V=0;V<
m;V++){let T=N[V],F=r,ge=r,W=!1,ue=r;if(!(typeof T=="number"&&!(T%1)&&!isNaN(T))){let $e={instancePath:s+"/items/"+V,keyword:"\
type"};e===null?e=[$e]:e.push($e),r++}if(r===ue&&typeof T=="number"&&(T<0||isNaN(T))){let $e={instancePath:s+"/items/"+V,
keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}var _=ue===r;W=W||_;let ne=r;t(T,{instancePath:s+"/items/"+V,parentData:N,
parentDataProperty:V,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=ne===r;if(W=
W||_,W)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let $e={instancePath:s+"/items/"+V,keyword:"anyOf"};e===null?e=[$e]:e.
push($e),r++}var se=F===r;if(!se)break}}else{let m={instancePath:s+"/items",keyword:"type"};e===null?e=[m]:e.push(m),r++}
var He=le===r;P=P||He;let Q=r;t(N,{instancePath:s+"/items",parentData:n,parentDataProperty:"items",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var He=Q===r;if(P=P||He,P)r=G,e!==null&&(G?e.length=G:e=null);else{let m={
instancePath:s+"/items",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,fs.errors=e,!1}var l=R===r}else var l=!0;if(l){
if(n.query!==void 0){let N=n.query,R=r,G=r,P=!1,le=r;if(!Array.isArray(N)&&N!==null){let m={instancePath:s+"/query",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}if(r===le&&Array.isArray(N))if(N.length>2){let m={instancePath:s+"/query",keyword:"m\
axItems"};e===null?e=[m]:e.push(m),r++}else if(N.length<2){let m={instancePath:s+"/query",keyword:"minItems"};e===null?e=
[m]:e.push(m),r++}else{var qe=!0;let m=N.length;for(let V=0;V<m;V++){let T=N[V],F=r,ge=r,W=!1,ue=r;if(!(typeof T=="numbe\
r"&&!(T%1)&&!isNaN(T))){let $e={instancePath:s+"/query/"+V,keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===ue&&typeof T==
"number"&&(T<0||isNaN(T))){let $e={instancePath:s+"/query/"+V,keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}var v=ue===
r;W=W||v;let ne=r;t(T,{instancePath:s+"/query/"+V,parentData:N,parentDataProperty:V,rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var v=ne===r;if(W=W||v,W)r=ge,e!==null&&(ge?e.length=ge:e=null);else{let $e={
instancePath:s+"/query/"+V,keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var qe=F===r;if(!qe)break}}var A=le===r;P=P||
A;let Q=r;t(N,{instancePath:s+"/query",parentData:n,parentDataProperty:"query",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var A=Q===r;if(P=P||A,P)r=G,e!==null&&(G?e.length=G:e=null);else{let m={instancePath:s+
"/query",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,fs.errors=e,!1}var l=R===r}else var l=!0;if(l){if(n.threshold!==
void 0){let N=n.threshold,R=r,G=r,P=!1,le=r;if(r===le)if(typeof N=="number"){if(N>1||isNaN(N)){let m={instancePath:s+"/t\
hreshold",keyword:"maximum"};e===null?e=[m]:e.push(m),r++}else if(N<0||isNaN(N)){let m={instancePath:s+"/threshold",keyword:"\
minimum"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:s+"/threshold",keyword:"type"};e===null?e=[m]:e.push(m),
r++}var Be=le===r;P=P||Be;let Q=r;t(N,{instancePath:s+"/threshold",parentData:n,parentDataProperty:"threshold",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=Q===r;if(P=P||Be,P)r=G,e!==null&&(G?e.length=
G:e=null);else{let m={instancePath:s+"/threshold",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,fs.errors=e,!1}var l=R===
r}else var l=!0;if(l){if(n.description!==void 0){let N=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:o,dynamicAnchors:u})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var l=N===r}else var l=!0;
if(l){if(n.matrix!==void 0){let N=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,
dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var l=N===r}else var l=!0;if(l){if(n.when!==void 0){
let N=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?
$r.errors:e.concat($r.errors),r=e.length);var l=N===r}else var l=!0;if(l){if(n.needs!==void 0){let N=r;wr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),
r=e.length);var l=N===r}else var l=!0;if(l){if(n.extends!==void 0){let N=r;br(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var l=N===
r}else var l=!0;if(l){if(n.resources!==void 0){let N=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var l=N===r}else var l=!0;
if(l){if(n.timeout!==void 0){let N=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var l=N===r}else var l=!0;if(l){if(n.retry!==void 0){
let N=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var l=N===r}else var l=!0;if(l){if(n.stop_if!==void 0){let N=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var l=N===r}else var l=!0;if(l)if(n.kind!==void 0){let N=r;if(n.kind!=="attention-map")return fs.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var l=N===r}else var l=!0}}}}}}}}}}}}}}}}else return fs.errors=[{instancePath:s,
keyword:"type"}],!1;return fs.errors=e,r===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at={type:"objec\
t",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expressi\
on"}]},run:{type:"string"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[
{type:"object",additionalProperties:{type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"\
string",minLength:1}},{$ref:"#/$defs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},
{$ref:"#/$defs/expression"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},local_env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"\
string",minLength:1},order:{anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{
anyOf:[{anyOf:[{type:"string",enum:["auto","none","zip","safetensors","json"]},{type:"object",required:["argv"],properties:{
argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{
anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{last:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#\
/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{args_if_found:{anyOf:[{type:"\
array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},only_if_same:{anyOf:[{type:"object",additionalProperties:{
anyOf:[{anyOf:[{type:["string","number","boolean"]},{type:"object",required:["resource"],properties:{resource:{anyOf:[{type:"\
string",enum:["cpus","gpus"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"object",required:["argv"],properties:{
argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{
anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[{type:"string",enum:["refuse","start-anew"]},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:[
"file"],properties:{file:{type:"string",minLength:1},format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs\
/expression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},progress:{anyOf:[{type:"obj\
ect",required:["total"],properties:{total:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},step:{type:["\
string","null"]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1},Ln=new RegExp(
"^(\\d+(\\.\\d+)?(ms|s|m|h))+$","u");function Jr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){
let e=null,r=0,ce=Jr.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let fe=r;for(let M in n)if(!ds.call(at.properties,M)){return Jr.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(fe===r){if(n.argv!==void 0){let M=n.argv,ve=r,_e=r,te=!1,sr=r;if(r===sr)if(Array.isArray(
M))if(M.length<1){let ie={instancePath:s+"/argv",keyword:"minItems"};e===null?e=[ie]:e.push(ie),r++}else{var l=!0;let ie=M.
length;for(let g=0;g<ie;g++){let $=M[g],p=r;if(typeof $!="string"&&typeof $!="number"&&typeof $!="boolean"){let ye={instancePath:s+
"/argv/"+g,keyword:"type"};e===null?e=[ye]:e.push(ye),r++}var l=p===r;if(!l)break}}else{let ie={instancePath:s+"/argv",keyword:"\
type"};e===null?e=[ie]:e.push(ie),r++}var se=sr===r;te=te||se;let c=r;t(M,{instancePath:s+"/argv",parentData:n,parentDataProperty:"\
argv",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=c===r;if(te=te||se,te)r=
_e,e!==null&&(_e?e.length=_e:e=null);else{let ie={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[ie]:e.push(
ie),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;if(_){if(n.run!==void 0){let M=r;if(typeof n.run!="string")return Jr.errors=
[{instancePath:s+"/run",keyword:"type"}],!1;var _=M===r}else var _=!0;if(_){if(n.shell!==void 0){let M=n.shell,ve=r,_e=r,
te=!1,sr=r;if(typeof M!="string"){let g={instancePath:s+"/shell",keyword:"type"};e===null?e=[g]:e.push(g),r++}if(!(M==="\
sh"||M==="bash")){let g={instancePath:s+"/shell",keyword:"enum"};e===null?e=[g]:e.push(g),r++}var He=sr===r;te=te||He;let c=r;
t(M,{instancePath:s+"/shell",parentData:n,parentDataProperty:"shell",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var He=c===r;if(te=te||He,te)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let g={instancePath:s+
"/shell",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;if(_){if(n.inputs!==
void 0){let M=n.inputs,ve=r,_e=r,te=!1,sr=r;if(r===sr)if(M&&typeof M=="object"&&!Array.isArray(M))for(let g in M){let $=r;
if(typeof M[g]!="string"){let p={instancePath:s+"/inputs/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===
null?e=[p]:e.push(p),r++}var qe=$===r;if(!qe)break}else{let g={instancePath:s+"/inputs",keyword:"type"};e===null?e=[g]:e.
push(g),r++}var v=sr===r;te=te||v;let c=r;t(M,{instancePath:s+"/inputs",parentData:n,parentDataProperty:"inputs",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=c===r;if(te=te||v,te)r=_e,e!==null&&(_e?e.
length=_e:e=null);else{let g={instancePath:s+"/inputs",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Jr.errors=e,
!1}var _=ve===r}else var _=!0;if(_){if(n.code!==void 0){let M=n.code,ve=r,_e=r,te=!1,sr=r;if(r===sr)if(Array.isArray(M)){
var A=!0;let g=M.length;for(let $=0;$<g;$++){let p=M[$],J=r;if(r===J)if(typeof p=="string"){if(jr(p)<1){let y={instancePath:s+
"/code/"+$,keyword:"minLength"};e===null?e=[y]:e.push(y),r++}}else{let y={instancePath:s+"/code/"+$,keyword:"type"};e===
null?e=[y]:e.push(y),r++}var A=J===r;if(!A)break}}else{let g={instancePath:s+"/code",keyword:"type"};e===null?e=[g]:e.push(
g),r++}var Be=sr===r;te=te||Be;let c=r;t(M,{instancePath:s+"/code",parentData:n,parentDataProperty:"code",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Be=c===r;if(te=te||Be,te)r=_e,e!==null&&(_e?e.length=_e:e=null);else{
let g={instancePath:s+"/code",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;
if(_){if(n.outputs!==void 0){let M=n.outputs,ve=r,_e=r,te=!1,sr=r;if(r===sr)if(M&&typeof M=="object"&&!Array.isArray(M))
for(let g in M){let $=M[g],p=r;if(r===p)if(typeof $=="string"){if(jr($)<1){let J={instancePath:s+"/outputs/"+g.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[J]:e.push(J),r++}}else{let J={instancePath:s+"/outputs/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[J]:e.push(J),r++}var Ke=p===r;if(!Ke)break}else{let g={instancePath:s+
"/outputs",keyword:"type"};e===null?e=[g]:e.push(g),r++}var N=sr===r;te=te||N;let c=r;t(M,{instancePath:s+"/outputs",parentData:n,
parentDataProperty:"outputs",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=c===
r;if(te=te||N,te)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let g={instancePath:s+"/outputs",keyword:"anyOf"};return e===
null?e=[g]:e.push(g),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;if(_){if(n.env!==void 0){let M=n.env,ve=r,_e=r,te=!1,
sr=r;if(r===sr)if(M&&typeof M=="object"&&!Array.isArray(M))for(let g in M){let $=M[g],p=r;if(typeof $!="string"&&typeof $!=
"number"&&typeof $!="boolean"){let J={instancePath:s+"/env/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===
null?e=[J]:e.push(J),r++}var R=p===r;if(!R)break}else{let g={instancePath:s+"/env",keyword:"type"};e===null?e=[g]:e.push(
g),r++}var G=sr===r;te=te||G;let c=r;t(M,{instancePath:s+"/env",parentData:n,parentDataProperty:"env",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=c===r;if(te=te||G,te)r=_e,e!==null&&(_e?e.length=_e:e=null);else{
let g={instancePath:s+"/env",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;
if(_){if(n.local_env!==void 0){let M=n.local_env,ve=r,_e=r,te=!1,sr=r;if(r===sr)if(M&&typeof M=="object"&&!Array.isArray(
M))for(let g in M){let $=M[g],p=r;if(typeof $!="string"&&typeof $!="number"&&typeof $!="boolean"){let J={instancePath:s+
"/local_env/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[J]:e.push(J),r++}var P=p===r;if(!P)break}else{
let g={instancePath:s+"/local_env",keyword:"type"};e===null?e=[g]:e.push(g),r++}var le=sr===r;te=te||le;let c=r;t(M,{instancePath:s+
"/local_env",parentData:n,parentDataProperty:"local_env",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var le=c===r;if(te=te||le,te)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let g={instancePath:s+"/loc\
al_env",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;if(_){if(n.cwd!==
void 0){let M=r;if(typeof n.cwd!="string")return Jr.errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var _=M===r}else var _=!0;
if(_){if(n.checkpoints!==void 0){let M=n.checkpoints,ve=r,_e=r,te=!1,sr=r;if(r===sr)if(M&&typeof M=="object"&&!Array.isArray(
M)){let g;if(M.glob===void 0&&(g="glob")){let $={instancePath:s+"/checkpoints",keyword:"required"};e===null?e=[$]:e.push(
$),r++}else{let $=r;for(let p in M)if(!(p==="glob"||p==="order"||p==="validate"||p==="keep")){let J={instancePath:s+"/ch\
eckpoints",keyword:"additionalProperties"};e===null?e=[J]:e.push(J),r++;break}if($===r){if(M.glob!==void 0){let p=M.glob,
J=r;if(r===J)if(typeof p=="string"){if(jr(p)<1){let ye={instancePath:s+"/checkpoints/glob",keyword:"minLength"};e===null?
e=[ye]:e.push(ye),r++}}else{let ye={instancePath:s+"/checkpoints/glob",keyword:"type"};e===null?e=[ye]:e.push(ye),r++}var Q=J===
r}else var Q=!0;if(Q){if(M.order!==void 0){let p=M.order,J=r,ye=r,y=!1,a=r;if(typeof p!="string"){let f={instancePath:s+
"/checkpoints/order",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(!(p==="number"||p==="mtime"||p==="name")){let f={instancePath:s+
"/checkpoints/order",keyword:"enum"};e===null?e=[f]:e.push(f),r++}var de=a===r;y=y||de;let x=r;t(p,{instancePath:s+"/che\
ckpoints/order",parentData:M,parentDataProperty:"order",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var de=x===r;if(y=y||de,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/checkpoints/or\
der",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var Q=J===r}else var Q=!0;if(Q){if(M.validate!==void 0){let p=M.validate,
J=r,ye=r,y=!1,a=r,x=r,h=!1,f=r;if(typeof p!="string"){let i={instancePath:s+"/checkpoints/validate",keyword:"type"};e===
null?e=[i]:e.push(i),r++}if(!(p==="auto"||p==="none"||p==="zip"||p==="safetensors"||p==="json")){let i={instancePath:s+"\
/checkpoints/validate",keyword:"enum"};e===null?e=[i]:e.push(i),r++}var ge=f===r;h=h||ge;let d=r;if(r===d)if(p&&typeof p==
"object"&&!Array.isArray(p)){let i;if(p.argv===void 0&&(i="argv")){let Pe={instancePath:s+"/checkpoints/validate",keyword:"\
required"};e===null?e=[Pe]:e.push(Pe),r++}else{let Pe=r;for(let K in p)if(!(K==="argv"||K==="timeout")){let we={instancePath:s+
"/checkpoints/validate",keyword:"additionalProperties"};e===null?e=[we]:e.push(we),r++;break}if(Pe===r){if(p.argv!==void 0){
let K=p.argv,we=r,O=r,Qe=!1,re=r;if(r===re)if(Array.isArray(K))if(K.length<1){let er={instancePath:s+"/checkpoints/valid\
ate/argv",keyword:"minItems"};e===null?e=[er]:e.push(er),r++}else{var m=!0;let er=K.length;for(let U=0;U<er;U++){let ar=K[U],
pr=r;if(typeof ar!="string"&&typeof ar!="number"&&typeof ar!="boolean"){let me={instancePath:s+"/checkpoints/validate/ar\
gv/"+U,keyword:"type"};e===null?e=[me]:e.push(me),r++}var m=pr===r;if(!m)break}}else{let er={instancePath:s+"/checkpoint\
s/validate/argv",keyword:"type"};e===null?e=[er]:e.push(er),r++}var V=re===r;Qe=Qe||V;let Ae=r;t(K,{instancePath:s+"/che\
ckpoints/validate/argv",parentData:p,parentDataProperty:"argv",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var V=Ae===r;if(Qe=Qe||V,Qe)r=O,e!==null&&(O?e.length=O:e=null);else{let er={instancePath:s+"/chec\
kpoints/validate/argv",keyword:"anyOf"};e===null?e=[er]:e.push(er),r++}var T=we===r}else var T=!0;if(T)if(p.timeout!==void 0){
let K=p.timeout,we=r,O=r,Qe=!1,re=r;if(r===re)if(typeof K=="string"){if(!Ln.test(K)){let U={instancePath:s+"/checkpoints\
/validate/timeout",keyword:"pattern"};e===null?e=[U]:e.push(U),r++}}else{let U={instancePath:s+"/checkpoints/validate/ti\
meout",keyword:"type"};e===null?e=[U]:e.push(U),r++}var F=re===r;Qe=Qe||F;let Ae=r;t(K,{instancePath:s+"/checkpoints/val\
idate/timeout",parentData:p,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var F=Ae===r;if(Qe=Qe||F,Qe)r=O,e!==null&&(O?e.length=O:e=null);else{let U={instancePath:s+"/checkpo\
ints/validate/timeout",keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var T=we===r}else var T=!0}}}else{let i={instancePath:s+
"/checkpoints/validate",keyword:"type"};e===null?e=[i]:e.push(i),r++}var ge=d===r;if(h=h||ge,h)r=x,e!==null&&(x?e.length=
x:e=null);else{let i={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var W=a===r;y=
y||W;let w=r;t(p,{instancePath:s+"/checkpoints/validate",parentData:M,parentDataProperty:"validate",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var W=w===r;if(y=y||W,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let i={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[i]:e.push(i),r++}var Q=J===r}else var Q=!0;if(Q)
if(M.keep!==void 0){let p=M.keep,J=r,ye=r,y=!1,a=r;if(r===a)if(p&&typeof p=="object"&&!Array.isArray(p)){let f;if(p.last===
void 0&&(f="last")){let d={instancePath:s+"/checkpoints/keep",keyword:"required"};e===null?e=[d]:e.push(d),r++}else{let d=r;
for(let w in p)if(w!=="last"){let k={instancePath:s+"/checkpoints/keep",keyword:"additionalProperties"};e===null?e=[k]:e.
push(k),r++;break}if(d===r&&p.last!==void 0){let w=p.last,k=r,i=!1,Pe=r;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){let we={
instancePath:s+"/checkpoints/keep/last",keyword:"type"};e===null?e=[we]:e.push(we),r++}if(r===Pe&&typeof w=="number"&&(w<
1||isNaN(w))){let we={instancePath:s+"/checkpoints/keep/last",keyword:"minimum"};e===null?e=[we]:e.push(we),r++}var ue=Pe===
r;i=i||ue;let K=r;t(w,{instancePath:s+"/checkpoints/keep/last",parentData:p,parentDataProperty:"last",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=K===r;if(i=i||ue,i)r=k,e!==null&&(k?e.length=k:e=null);else{let we={
instancePath:s+"/checkpoints/keep/last",keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}}}}else{let f={instancePath:s+"/\
checkpoints/keep",keyword:"type"};e===null?e=[f]:e.push(f),r++}var ne=a===r;y=y||ne;let x=r;t(p,{instancePath:s+"/checkp\
oints/keep",parentData:M,parentDataProperty:"keep",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ne=x===r;if(y=y||ne,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/checkpoints/ke\
ep",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var Q=J===r}else var Q=!0}}}}}else{let g={instancePath:s+"/checkpoints",
keyword:"type"};e===null?e=[g]:e.push(g),r++}var Ee=sr===r;te=te||Ee;let c=r;t(M,{instancePath:s+"/checkpoints",parentData:n,
parentDataProperty:"checkpoints",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=c===
r;if(te=te||Ee,te)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let g={instancePath:s+"/checkpoints",keyword:"anyOf"};return e===
null?e=[g]:e.push(g),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;if(_){if(n.resume!==void 0){let M=n.resume,ve=r,_e=r,
te=!1,sr=r;if(r===sr)if(M&&typeof M=="object"&&!Array.isArray(M)){let g;if(M.args_if_found===void 0&&(g="args_if_found")){
let $={instancePath:s+"/resume",keyword:"required"};e===null?e=[$]:e.push($),r++}else{let $=r;for(let p in M)if(!(p==="a\
rgs_if_found"||p==="only_if_same"||p==="otherwise")){let J={instancePath:s+"/resume",keyword:"additionalProperties"};e===
null?e=[J]:e.push(J),r++;break}if($===r){if(M.args_if_found!==void 0){let p=M.args_if_found,J=r,ye=r,y=!1,a=r;if(r===a)if(Array.
isArray(p)){var $e=!0;let h=p.length;for(let f=0;f<h;f++){let d=p[f],w=r;if(typeof d!="string"&&typeof d!="number"&&typeof d!=
"boolean"){let i={instancePath:s+"/resume/args_if_found/"+f,keyword:"type"};e===null?e=[i]:e.push(i),r++}var $e=w===r;if(!$e)
break}}else{let h={instancePath:s+"/resume/args_if_found",keyword:"type"};e===null?e=[h]:e.push(h),r++}var S=a===r;y=y||
S;let x=r;t(p,{instancePath:s+"/resume/args_if_found",parentData:M,parentDataProperty:"args_if_found",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=x===r;if(y=y||S,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let h={instancePath:s+"/resume/args_if_found",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var q=J===r}else var q=!0;if(q){
if(M.only_if_same!==void 0){let p=M.only_if_same,J=r,ye=r,y=!1,a=r;if(r===a)if(p&&typeof p=="object"&&!Array.isArray(p))
for(let f in p){let d=p[f],w=r,k=r,i=!1,Pe=r,K=r,we=!1,O=r;if(typeof d!="string"&&typeof d!="number"&&typeof d!="boolean"){
let er={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[er]:
e.push(er),r++}var b=O===r;we=we||b;let Qe=r;if(r===Qe)if(d&&typeof d=="object"&&!Array.isArray(d)){let er;if(d.resource===
void 0&&(er="resource")){let U={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
required"};e===null?e=[U]:e.push(U),r++}else{let U=r;for(let ar in d)if(ar!=="resource"){let pr={instancePath:s+"/resume\
/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[pr]:e.push(pr),r++;
break}if(U===r&&d.resource!==void 0){let ar=d.resource,pr=r,xe=!1,me=r;if(typeof ar!="string"){let je={instancePath:s+"/\
resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"type"};e===null?e=[je]:e.push(je),r++}
if(!(ar==="cpus"||ar==="gpus")){let je={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+
"/resource",keyword:"enum"};e===null?e=[je]:e.push(je),r++}var E=me===r;xe=xe||E;let pe=r;t(ar,{instancePath:s+"/resume/\
only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",parentData:d,parentDataProperty:"resource",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=pe===r;if(xe=xe||E,xe)r=pr,e!==null&&(pr?e.
length=pr:e=null);else{let je={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/resourc\
e",keyword:"anyOf"};e===null?e=[je]:e.push(je),r++}}}}else{let er={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[er]:e.push(er),r++}var b=Qe===r;if(we=we||b,b)var ee=!0;let re=r;if(r===
re)if(d&&typeof d=="object"&&!Array.isArray(d)){let er;if(d.argv===void 0&&(er="argv")){let U={instancePath:s+"/resume/o\
nly_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required"};e===null?e=[U]:e.push(U),r++}else{let U=r;for(let ar in d)
if(!(ar==="argv"||ar==="timeout")){let pr={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"additionalProperties"};e===null?e=[pr]:e.push(pr),r++;break}if(U===r){if(d.argv!==void 0){let ar=d.argv,pr=r,xe=r,
me=!1,pe=r;if(r===pe)if(Array.isArray(ar))if(ar.length<1){let De={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,
"~0").replace(/\//g,"~1")+"/argv",keyword:"minItems"};e===null?e=[De]:e.push(De),r++}else{var ae=!0;let De=ar.length;for(let j=0;j<
De;j++){let Ne=ar[j],oe=r;if(typeof Ne!="string"&&typeof Ne!="number"&&typeof Ne!="boolean"){let Ce={instancePath:s+"/re\
sume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv/"+j,keyword:"type"};e===null?e=[Ce]:e.push(Ce),r++}var ae=oe===
r;if(!ae)break}}else{let De={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"\
type"};e===null?e=[De]:e.push(De),r++}var D=pe===r;me=me||D;let je=r;t(ar,{instancePath:s+"/resume/only_if_same/"+f.replace(
/~/g,"~0").replace(/\//g,"~1")+"/argv",parentData:d,parentDataProperty:"argv",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var D=je===r;if(me=me||D,me)r=xe,e!==null&&(xe?e.length=xe:e=null);else{let De={
instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"anyOf"};e===null?e=[De]:
e.push(De),r++}var H=pr===r}else var H=!0;if(H)if(d.timeout!==void 0){let ar=d.timeout,pr=r,xe=r,me=!1,pe=r;if(r===pe)if(typeof ar==
"string"){if(!Ln.test(ar)){let j={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/time\
out",keyword:"pattern"};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,
"~0").replace(/\//g,"~1")+"/timeout",keyword:"type"};e===null?e=[j]:e.push(j),r++}var L=pe===r;me=me||L;let je=r;t(ar,{instancePath:s+
"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",parentData:d,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=je===r;if(me=me||L,me)r=xe,e!==null&&(xe?e.
length=xe:e=null);else{let j={instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",
keyword:"anyOf"};e===null?e=[j]:e.push(j),r++}var H=pr===r}else var H=!0}}}else{let er={instancePath:s+"/resume/only_if_\
same/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[er]:e.push(er),r++}var b=re===r;if(we=we||b,
b&&ee!==!0&&(ee=!0),we)r=K,e!==null&&(K?e.length=K:e=null);else{let er={instancePath:s+"/resume/only_if_same/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[er]:e.push(er),r++}var B=Pe===r;i=i||B;let Ae=r;t(d,{instancePath:s+
"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:f,rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=Ae===r;if(i=i||B,i)r=k,e!==null&&(k?e.length=k:e=null);else{let er={
instancePath:s+"/resume/only_if_same/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[er]:e.push(
er),r++}var Ze=w===r;if(!Ze)break}else{let f={instancePath:s+"/resume/only_if_same",keyword:"type"};e===null?e=[f]:e.push(
f),r++}var or=a===r;y=y||or;let x=r;t(p,{instancePath:s+"/resume/only_if_same",parentData:M,parentDataProperty:"only_if_\
same",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var or=x===r;if(y=y||or,y)r=ye,
e!==null&&(ye?e.length=ye:e=null);else{let f={instancePath:s+"/resume/only_if_same",keyword:"anyOf"};e===null?e=[f]:e.push(
f),r++}var q=J===r}else var q=!0;if(q)if(M.otherwise!==void 0){let p=M.otherwise,J=r,ye=r,y=!1,a=r;if(typeof p!="string"){
let f={instancePath:s+"/resume/otherwise",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(!(p==="refuse"||p==="start-ane\
w")){let f={instancePath:s+"/resume/otherwise",keyword:"enum"};e===null?e=[f]:e.push(f),r++}var z=a===r;y=y||z;let x=r;t(
p,{instancePath:s+"/resume/otherwise",parentData:M,parentDataProperty:"otherwise",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var z=x===r;if(y=y||z,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let f={
instancePath:s+"/resume/otherwise",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var q=J===r}else var q=!0}}}}else{let g={
instancePath:s+"/resume",keyword:"type"};e===null?e=[g]:e.push(g),r++}var X=sr===r;te=te||X;let c=r;t(M,{instancePath:s+
"/resume",parentData:n,parentDataProperty:"resume",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var X=c===r;if(te=te||X,te)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let g={instancePath:s+"/resume",keyword:"\
anyOf"};return e===null?e=[g]:e.push(g),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;if(_){if(n.metrics!==void 0){let M=n.
metrics,ve=r,_e=r,te=!1,sr=r;if(r===sr)if(M&&typeof M=="object"&&!Array.isArray(M)){let g;if(M.file===void 0&&(g="file")){
let $={instancePath:s+"/metrics",keyword:"required"};e===null?e=[$]:e.push($),r++}else{let $=r;for(let p in M)if(!(p==="\
file"||p==="format"||p==="step")){let J={instancePath:s+"/metrics",keyword:"additionalProperties"};e===null?e=[J]:e.push(
J),r++;break}if($===r){if(M.file!==void 0){let p=M.file,J=r;if(r===J)if(typeof p=="string"){if(jr(p)<1){let ye={instancePath:s+
"/metrics/file",keyword:"minLength"};e===null?e=[ye]:e.push(ye),r++}}else{let ye={instancePath:s+"/metrics/file",keyword:"\
type"};e===null?e=[ye]:e.push(ye),r++}var lr=J===r}else var lr=!0;if(lr){if(M.format!==void 0){let p=M.format,J=r,ye=r,y=!1,
a=r;if(typeof p!="string"){let f={instancePath:s+"/metrics/format",keyword:"type"};e===null?e=[f]:e.push(f),r++}if(!(p===
"json"||p==="jsonl")){let f={instancePath:s+"/metrics/format",keyword:"enum"};e===null?e=[f]:e.push(f),r++}var Se=a===r;
y=y||Se;let x=r;t(p,{instancePath:s+"/metrics/format",parentData:M,parentDataProperty:"format",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Se=x===r;if(y=y||Se,y)r=ye,e!==null&&(ye?e.length=ye:e=null);else{
let f={instancePath:s+"/metrics/format",keyword:"anyOf"};e===null?e=[f]:e.push(f),r++}var lr=J===r}else var lr=!0;if(lr)
if(M.step!==void 0){let p=r;if(typeof M.step!="string"){let ye={instancePath:s+"/metrics/step",keyword:"type"};e===null?
e=[ye]:e.push(ye),r++}var lr=p===r}else var lr=!0}}}}else{let g={instancePath:s+"/metrics",keyword:"type"};e===null?e=[g]:
e.push(g),r++}var ur=sr===r;te=te||ur;let c=r;t(M,{instancePath:s+"/metrics",parentData:n,parentDataProperty:"metrics",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ur=c===r;if(te=te||ur,te)r=_e,e!==null&&(_e?
e.length=_e:e=null);else{let g={instancePath:s+"/metrics",keyword:"anyOf"};return e===null?e=[g]:e.push(g),r++,Jr.errors=
e,!1}var _=ve===r}else var _=!0;if(_){if(n.progress!==void 0){let M=n.progress,ve=r,_e=r,te=!1,sr=r;if(r===sr)if(M&&typeof M==
"object"&&!Array.isArray(M)){let g;if(M.total===void 0&&(g="total")){let $={instancePath:s+"/progress",keyword:"required"};
e===null?e=[$]:e.push($),r++}else{let $=r;for(let p in M)if(!(p==="total"||p==="step")){let J={instancePath:s+"/progress",
keyword:"additionalProperties"};e===null?e=[J]:e.push(J),r++;break}if($===r){if(M.total!==void 0){let p=M.total,J=r,ye=r,
y=!1,a=r;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let h={instancePath:s+"/progress/total",keyword:"type"};e===null?e=
[h]:e.push(h),r++}if(r===a&&typeof p=="number"&&(p<1||isNaN(p))){let h={instancePath:s+"/progress/total",keyword:"minimu\
m"};e===null?e=[h]:e.push(h),r++}var be=a===r;y=y||be;let x=r;t(p,{instancePath:s+"/progress/total",parentData:M,parentDataProperty:"\
total",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=x===r;if(y=y||be,y)r=ye,
e!==null&&(ye?e.length=ye:e=null);else{let h={instancePath:s+"/progress/total",keyword:"anyOf"};e===null?e=[h]:e.push(h),
r++}var Ue=J===r}else var Ue=!0;if(Ue)if(M.step!==void 0){let p=M.step,J=r;if(typeof p!="string"&&p!==null){let y={instancePath:s+
"/progress/step",keyword:"type"};e===null?e=[y]:e.push(y),r++}var Ue=J===r}else var Ue=!0}}}else{let g={instancePath:s+"\
/progress",keyword:"type"};e===null?e=[g]:e.push(g),r++}var Je=sr===r;te=te||Je;let c=r;t(M,{instancePath:s+"/progress",
parentData:n,parentDataProperty:"progress",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Je=c===r;if(te=te||Je,te)r=_e,e!==null&&(_e?e.length=_e:e=null);else{let g={instancePath:s+"/progress",keyword:"anyO\
f"};return e===null?e=[g]:e.push(g),r++,Jr.errors=e,!1}var _=ve===r}else var _=!0;if(_){if(n.description!==void 0){let M=r;
kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:o,dynamicAnchors:u})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var _=M===r}else var _=!0;if(_){if(n.matrix!==void 0){let M=r;gr(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:o,dynamicAnchors:u})||(e=e===null?gr.
errors:e.concat(gr.errors),r=e.length);var _=M===r}else var _=!0;if(_){if(n.when!==void 0){let M=r;$r(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),
r=e.length);var _=M===r}else var _=!0;if(_){if(n.needs!==void 0){let M=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:o,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var _=M===
r}else var _=!0;if(_){if(n.extends!==void 0){let M=r;br(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:o,dynamicAnchors:u})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var _=M===r}else var _=!0;
if(_){if(n.resources!==void 0){let M=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:o,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var _=M===r}else var _=!0;if(_){
if(n.timeout!==void 0){let M=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:o,
dynamicAnchors:u})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var _=M===r}else var _=!0;if(_){if(n.retry!==void 0){
let M=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var _=M===r}else var _=!0;if(_){if(n.stop_if!==void 0){let M=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var _=M===r}else var _=!0;if(_)if(n.kind!==void 0){let M=r;if(n.kind!=="command")return Jr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var _=M===r}else var _=!0}}}}}}}}}}}}}}}}}}}}}}}else return Jr.errors=
[{instancePath:s,keyword:"type"}],!1;return Jr.errors=e,r===0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vr(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,ce=vr.evaluated;
ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=r,_=!0,He=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let $;if(n.kind===void 0&&($="kind")){let p={};e===null?e=[p]:e.push(p),r++}else if(n.kind!==void 0&&n.kind!==
"fetch"){let p={};e===null?e=[p]:e.push(p),r++}}var qe=He===r;if(r=se,e!==null&&(se?e.length=se:e=null),qe){let $=r;ls(n,
{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?ls.errors:e.concat(ls.errors),
r=e.length);var qe=$===r;if(_=qe,_)var v=!0}if(!_){let $={instancePath:s,keyword:"if"};return e===null?e=[$]:e.push($),r++,
vr.errors=e,!1}var A=l===r;if(A){let $=r,p=r,J=!0,ye=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let a;if(n.kind===void 0&&
(a="kind")){let x={};e===null?e=[x]:e.push(x),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){let x={};e===null?
e=[x]:e.push(x),r++}}var Be=ye===r;if(r=p,e!==null&&(p?e.length=p:e=null),Be){let a=r;Qr(n,{instancePath:s,parentData:Xe,
parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length);var Be=a===r;
if(J=Be,J)var Ke=!0}if(!J){let a={instancePath:s,keyword:"if"};return e===null?e=[a]:e.push(a),r++,vr.errors=e,!1}var A=$===
r;if(A){v!==!0&&Ke!==void 0&&(Ke===!0?v=!0:(v=v||{},Object.assign(v,Ke)));let a=r,x=r,h=!0,f=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let w;if(n.kind===void 0&&(w="kind")){let k={};e===null?e=[k]:e.push(k),r++}else if(n.kind!==void 0&&
n.kind!=="dataset"){let k={};e===null?e=[k]:e.push(k),r++}}var N=f===r;if(r=x,e!==null&&(x?e.length=x:e=null),N){let w=r;
Ar(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?Ar.errors:e.concat(Ar.
errors),r=e.length);var N=w===r;if(h=N,h)var R=!0}if(!h){let w={instancePath:s,keyword:"if"};return e===null?e=[w]:e.push(
w),r++,vr.errors=e,!1}var A=a===r;if(A){v!==!0&&R!==void 0&&(R===!0?v=!0:(v=v||{},Object.assign(v,R)));let w=r,k=r,i=!0,
Pe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let we;if(n.kind===void 0&&(we="kind")){let O={};e===null?e=[O]:e.push(
O),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let O={};e===null?e=[O]:e.push(O),r++}}var G=Pe===r;if(r=k,
e!==null&&(k?e.length=k:e=null),G){let we=r;Ur(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||
(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length);var G=we===r;if(i=G,i)var P=!0}if(!i){let we={instancePath:s,keyword:"\
if"};return e===null?e=[we]:e.push(we),r++,vr.errors=e,!1}var A=w===r;if(A){v!==!0&&P!==void 0&&(P===!0?v=!0:(v=v||{},Object.
assign(v,P)));let we=r,O=r,Qe=!0,re=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let er;if(n.kind===void 0&&(er="kind")){
let U={};e===null?e=[U]:e.push(U),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let U={};e===null?e=[U]:e.push(U),r++}}var le=re===
r;if(r=O,e!==null&&(O?e.length=O:e=null),le){let er=r;Lr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,
dynamicAnchors:u})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var le=er===r;if(Qe=le,Qe)var Q=!0}if(!Qe){let er={
instancePath:s,keyword:"if"};return e===null?e=[er]:e.push(er),r++,vr.errors=e,!1}var A=we===r;if(A){v!==!0&&Q!==void 0&&
(Q===!0?v=!0:(v=v||{},Object.assign(v,Q)));let er=r,U=r,ar=!0,pr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let me;if(n.
kind===void 0&&(me="kind")){let pe={};e===null?e=[pe]:e.push(pe),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){
let pe={};e===null?e=[pe]:e.push(pe),r++}}var de=pr===r;if(r=U,e!==null&&(U?e.length=U:e=null),de){let me=r;ms(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?ms.errors:e.concat(ms.errors),r=e.length);
var de=me===r;if(ar=de,ar)var m=!0}if(!ar){let me={instancePath:s,keyword:"if"};return e===null?e=[me]:e.push(me),r++,vr.
errors=e,!1}var A=er===r;if(A){v!==!0&&m!==void 0&&(m===!0?v=!0:(v=v||{},Object.assign(v,m)));let me=r,pe=r,je=!0,De=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Ne;if(n.kind===void 0&&(Ne="kind")){let oe={};e===null?e=[oe]:e.push(oe),r++}else if(n.
kind!==void 0&&n.kind!=="mim"){let oe={};e===null?e=[oe]:e.push(oe),r++}}var V=De===r;if(r=pe,e!==null&&(pe?e.length=pe:
e=null),V){let Ne=r;Mr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?
Mr.errors:e.concat(Mr.errors),r=e.length);var V=Ne===r;if(je=V,je)var T=!0}if(!je){let Ne={instancePath:s,keyword:"if"};
return e===null?e=[Ne]:e.push(Ne),r++,vr.errors=e,!1}var A=me===r;if(A){v!==!0&&T!==void 0&&(T===!0?v=!0:(v=v||{},Object.
assign(v,T)));let Ne=r,oe=r,Y=!0,Ce=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Te;if(n.kind===void 0&&(Te="kind")){
let Z={};e===null?e=[Z]:e.push(Z),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let Z={};e===null?e=[Z]:e.push(Z),r++}}
var F=Ce===r;if(r=oe,e!==null&&(oe?e.length=oe:e=null),F){let Te=r;qr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:o,dynamicAnchors:u})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length);var F=Te===r;if(Y=F,Y)var ge=!0}if(!Y){
let Te={instancePath:s,keyword:"if"};return e===null?e=[Te]:e.push(Te),r++,vr.errors=e,!1}var A=Ne===r;if(A){v!==!0&&ge!==
void 0&&(ge===!0?v=!0:(v=v||{},Object.assign(v,ge)));let Te=r,Z=r,he=!0,Ie=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let Re;if(n.kind===void 0&&(Re="kind")){let Me={};e===null?e=[Me]:e.push(Me),r++}else if(n.kind!==void 0&&n.kind!=="eval\
uate"){let Me={};e===null?e=[Me]:e.push(Me),r++}}var W=Ie===r;if(r=Z,e!==null&&(Z?e.length=Z:e=null),W){let Re=r;rs(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?rs.errors:e.concat(rs.errors),r=e.length);
var W=Re===r;if(he=W,he)var ue=!0}if(!he){let Re={instancePath:s,keyword:"if"};return e===null?e=[Re]:e.push(Re),r++,vr.
errors=e,!1}var A=Te===r;if(A){v!==!0&&ue!==void 0&&(ue===!0?v=!0:(v=v||{},Object.assign(v,ue)));let Re=r,Me=r,Ve=!0,I=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let ze;if(n.kind===void 0&&(ze="kind")){let Ge={};e===null?e=[Ge]:e.push(Ge),
r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Ge={};e===null?e=[Ge]:e.push(Ge),r++}}var ne=I===r;if(r=Me,e!==
null&&(Me?e.length=Me:e=null),ne){let ze=r;Er(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||
(e=e===null?Er.errors:e.concat(Er.errors),r=e.length);var ne=ze===r;if(Ve=ne,Ve)var Ee=!0}if(!Ve){let ze={instancePath:s,
keyword:"if"};return e===null?e=[ze]:e.push(ze),r++,vr.errors=e,!1}var A=Re===r;if(A){v!==!0&&Ee!==void 0&&(Ee===!0?v=!0:
(v=v||{},Object.assign(v,Ee)));let ze=r,Ge=r,Oe=!0,fr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let C;if(n.kind===void 0&&
(C="kind")){let Fe={};e===null?e=[Fe]:e.push(Fe),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let Fe={};e===null?
e=[Fe]:e.push(Fe),r++}}var $e=fr===r;if(r=Ge,e!==null&&(Ge?e.length=Ge:e=null),$e){let C=r;fs(n,{instancePath:s,parentData:Xe,
parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?fs.errors:e.concat(fs.errors),r=e.length);var $e=C===r;
if(Oe=$e,Oe)var S=!0}if(!Oe){let C={instancePath:s,keyword:"if"};return e===null?e=[C]:e.push(C),r++,vr.errors=e,!1}var A=ze===
r;if(A){v!==!0&&S!==void 0&&(S===!0?v=!0:(v=v||{},Object.assign(v,S)));let C=r,Fe=r,We=!0,Wr=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let Dr;if(n.kind===void 0&&(Dr="kind")){let dr={};e===null?e=[dr]:e.push(dr),r++}else if(n.kind!==void 0&&
n.kind!=="command"){let dr={};e===null?e=[dr]:e.push(dr),r++}}var q=Wr===r;if(r=Fe,e!==null&&(Fe?e.length=Fe:e=null),q){
let Dr=r;Jr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?Jr.errors:e.
concat(Jr.errors),r=e.length);var q=Dr===r;if(We=q,We)var E=!0}if(!We){let Dr={instancePath:s,keyword:"if"};return e===null?
e=[Dr]:e.push(Dr),r++,vr.errors=e,!1}var A=C===r;if(A){v!==!0&&E!==void 0&&(E===!0?v=!0:(v=v||{},Object.assign(v,E)));let Dr=r,
dr=r,Hr=!0,cr=r,zr=r,vs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let hr;if(n.extends===void 0&&(hr="extends")){let rr={};
e===null?e=[rr]:e.push(rr),r++}}var ee=vs===r;if(ee){let hr={};e===null?e=[hr]:e.push(hr),r++}else r=zr,e!==null&&(zr?e.
length=zr:e=null);if(r===cr&&n&&typeof n=="object"&&!Array.isArray(n)){let hr;if(n.kind===void 0&&(hr="kind")){let rr={};
e===null?e=[rr]:e.push(rr),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let rr={};e===null?e=[rr]:e.push(rr),r++}}var ae=cr===
r;if(r=dr,e!==null&&(dr?e.length=dr:e=null),ae){let hr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let js;if(n.sources===
void 0&&(js="sources"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var ae=hr===r;Hr=ae}if(!Hr){let hr={instancePath:s,
keyword:"if"};return e===null?e=[hr]:e.push(hr),r++,vr.errors=e,!1}var A=Dr===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let hr=r,
rr=r,js=!0,qs=r,Ds=r,gn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.extends===void 0&&(Ir="extends")){let ss={};
e===null?e=[ss]:e.push(ss),r++}}var D=gn===r;if(D){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}else r=Ds,e!==null&&(Ds?e.length=
Ds:e=null);if(r===qs&&n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.kind===void 0&&(Ir="kind")){let ss={};e===null?
e=[ss]:e.push(ss),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){let ss={};e===null?e=[ss]:e.push(ss),r++}}var H=qs===
r;if(r=rr,e!==null&&(rr?e.length=rr:e=null),H){let Ir=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let zs;if(n.file===
void 0&&(zs="file"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var H=Ir===r;js=H}if(!js){let Ir={instancePath:s,
keyword:"if"};return e===null?e=[Ir]:e.push(Ir),r++,vr.errors=e,!1}var A=hr===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Ir=r,
ss=r,zs=!0,Gs=r,sn=r,ys=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.extends===void 0&&(Sr="extends")){let Xr={};
e===null?e=[Xr]:e.push(Xr),r++}}var L=ys===r;if(L){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}else r=sn,e!==null&&(sn?e.length=
sn:e=null);if(r===Gs&&n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.kind===void 0&&(Sr="kind")){let Xr={};e===null?
e=[Xr]:e.push(Xr),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let Xr={};e===null?e=[Xr]:e.push(Xr),r++}}var b=Gs===
r;if(r=ss,e!==null&&(ss?e.length=ss:e=null),b){let Sr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Is;if(n.source===
void 0&&(Is="source")||n.layout===void 0&&(Is="layout")||n.image_size===void 0&&(Is="image_size")||n.splits===void 0&&(Is=
"splits"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var b=Sr===r;zs=b}if(!zs){let Sr={instancePath:s,keyword:"\
if"};return e===null?e=[Sr]:e.push(Sr),r++,vr.errors=e,!1}var A=Ir===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Sr=r,Xr=r,Is=!0,
Hs=r,nn=r,An=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.extends===void 0&&(Zr="extends")){let ns={};e===
null?e=[ns]:e.push(ns),r++}}var B=An===r;if(B){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else r=nn,e!==null&&(nn?e.length=
nn:e=null);if(r===Hs&&n&&typeof n=="object"&&!Array.isArray(n)){let Zr;if(n.kind===void 0&&(Zr="kind")){let ns={};e===null?
e=[ns]:e.push(ns),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let ns={};e===null?e=[ns]:e.push(ns),r++}}var Ze=Hs===
r;if(r=Xr,e!==null&&(Xr?e.length=Xr:e=null),Ze){let Zr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let As;if(n.data===
void 0&&(As="data")||n.weights===void 0&&(As="weights")||n.input_size===void 0&&(As="input_size"))return vr.errors=[{instancePath:s,
keyword:"required"}],!1}var Ze=Zr===r;Is=Ze}if(!Is){let Zr={instancePath:s,keyword:"if"};return e===null?e=[Zr]:e.push(Zr),
r++,vr.errors=e,!1}var A=Sr===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Zr=r,ns=r,As=!0,Js=r,tn=r,En=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Gr;if(n.extends===void 0&&(Gr="extends")){let ts={};e===null?e=[ts]:e.push(ts),r++}}var or=En===
r;if(or){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}else r=tn,e!==null&&(tn?e.length=tn:e=null);if(r===Js&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Gr;if(n.kind===void 0&&(Gr="kind")){let ts={};e===null?e=[ts]:e.push(ts),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let ts={};e===null?e=[ts]:e.push(ts),r++}}var z=Js===r;if(r=ns,e!==null&&(ns?e.length=ns:e=null),
z){let Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Es;if(n.data===void 0&&(Es="data")||n.model===void 0&&(Es="\
model")||n.epochs===void 0&&(Es="epochs"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var z=Gr===r;As=z}if(!As){
let Gr={instancePath:s,keyword:"if"};return e===null?e=[Gr]:e.push(Gr),r++,vr.errors=e,!1}var A=Zr===r;if(A){v!==!0&&(v=
v||{},v.kind=!0);let Gr=r,ts=r,Es=!0,Qs=r,ln=r,Sn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Rr;if(n.extends===void 0&&
(Rr="extends")){let os={};e===null?e=[os]:e.push(os),r++}}var X=Sn===r;if(X){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}else
r=ln,e!==null&&(ln?e.length=ln:e=null);if(r===Qs&&n&&typeof n=="object"&&!Array.isArray(n)){let Rr;if(n.kind===void 0&&(Rr=
"kind")){let os={};e===null?e=[os]:e.push(os),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let os={};e===null?
e=[os]:e.push(os),r++}}var lr=Qs===r;if(r=ts,e!==null&&(ts?e.length=ts:e=null),lr){let Rr=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Rs;if(n.tokenizer===void 0&&(Rs="tokenizer")||n.data===void 0&&(Rs="data"))return vr.errors=[{instancePath:s,
keyword:"required"}],!1}var lr=Rr===r;Es=lr}if(!Es){let Rr={instancePath:s,keyword:"if"};return e===null?e=[Rr]:e.push(Rr),
r++,vr.errors=e,!1}var A=Gr===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Rr=r,os=r,Rs=!0,Us=r,fn=r,Zn=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Br;if(n.extends===void 0&&(Br="extends")){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}}var Se=Zn===
r;if(Se){let Br={};e===null?e=[Br]:e.push(Br),r++}else r=fn,e!==null&&(fn?e.length=fn:e=null);if(r===Us&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Br;if(n.kind===void 0&&(Br="kind")){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}else if(n.kind!==
void 0&&n.kind!=="mim"){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}}var ur=Us===r;if(r=os,e!==null&&(os?e.length=os:e=null),
ur){let Br=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ms;if(n.data===void 0&&(Ms="data")||n.tokenizer===void 0&&
(Ms="tokenizer")||n.model===void 0&&(Ms="model")||n.epochs===void 0&&(Ms="epochs"))return vr.errors=[{instancePath:s,keyword:"\
required"}],!1}var ur=Br===r;Rs=ur}if(!Rs){let Br={instancePath:s,keyword:"if"};return e===null?e=[Br]:e.push(Br),r++,vr.
errors=e,!1}var A=Rr===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Br=r,Yr=r,Ms=!0,Vs=r,on=r,Gn=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let Kr;if(n.extends===void 0&&(Kr="extends")){let es={};e===null?e=[es]:e.push(es),r++}}var be=Gn===r;
if(be){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}else r=on,e!==null&&(on?e.length=on:e=null);if(r===Vs&&n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let Kr;if(n.kind===void 0&&(Kr="kind")){let es={};e===null?e=[es]:e.push(es),r++}else if(n.kind!==
void 0&&n.kind!=="classify"){let es={};e===null?e=[es]:e.push(es),r++}}var Ue=Vs===r;if(r=Yr,e!==null&&(Yr?e.length=Yr:e=
null),Ue){let Kr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ls;if(n.data===void 0&&(Ls="data")||n.labels===void 0&&
(Ls="labels")||n.model===void 0&&(Ls="model")||n.epochs===void 0&&(Ls="epochs"))return vr.errors=[{instancePath:s,keyword:"\
required"}],!1}var Ue=Kr===r;Ms=Ue}if(!Ms){let Kr={instancePath:s,keyword:"if"};return e===null?e=[Kr]:e.push(Kr),r++,vr.
errors=e,!1}var A=Br===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Kr=r,es=r,Ls=!0,Ws=r,an=r,Rn=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let Tr;if(n.extends===void 0&&(Tr="extends")){let is={};e===null?e=[is]:e.push(is),r++}}var Je=Rn===r;
if(Je){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}else r=an,e!==null&&(an?e.length=an:e=null);if(r===Ws&&n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let Tr;if(n.kind===void 0&&(Tr="kind")){let is={};e===null?e=[is]:e.push(is),r++}else if(n.kind!==
void 0&&n.kind!=="evaluate"){let is={};e===null?e=[is]:e.push(is),r++}}var fe=Ws===r;if(r=es,e!==null&&(es?e.length=es:e=
null),fe){let Tr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ss;if(n.weights===void 0&&(Ss="weights")||n.data===void 0&&
(Ss="data")||n.labels===void 0&&(Ss="labels"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var fe=Tr===r;Ls=
fe}if(!Ls){let Tr={instancePath:s,keyword:"if"};return e===null?e=[Tr]:e.push(Tr),r++,vr.errors=e,!1}var A=Kr===r;if(A){
v!==!0&&(v=v||{},v.kind=!0);let Tr=r,is=r,Ss=!0,Xs=r,un=r,Bn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.
extends===void 0&&(Cr="extends")){let as={};e===null?e=[as]:e.push(as),r++}}var M=Bn===r;if(M){let Cr={};e===null?e=[Cr]:
e.push(Cr),r++}else r=un,e!==null&&(un?e.length=un:e=null);if(r===Xs&&n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.
kind===void 0&&(Cr="kind")){let as={};e===null?e=[as]:e.push(as),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let as={};
e===null?e=[as]:e.push(as),r++}}var ve=Xs===r;if(r=is,e!==null&&(is?e.length=is:e=null),ve){let Cr=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Bs;if(n.data===void 0&&(Bs="data")||n.labels===void 0&&(Bs="labels"))return vr.errors=[{instancePath:s,
keyword:"required"}],!1}var ve=Cr===r;Ss=ve}if(!Ss){let Cr={instancePath:s,keyword:"if"};return e===null?e=[Cr]:e.push(Cr),
r++,vr.errors=e,!1}var A=Tr===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Cr=r,as=r,Bs=!0,Ys=r,pn=r,Kn=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Fr;if(n.extends===void 0&&(Fr="extends")){let us={};e===null?e=[us]:e.push(us),r++}}var _e=Kn===
r;if(_e){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}else r=pn,e!==null&&(pn?e.length=pn:e=null);if(r===Ys&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Fr;if(n.kind===void 0&&(Fr="kind")){let us={};e===null?e=[us]:e.push(us),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let us={};e===null?e=[us]:e.push(us),r++}}var te=Ys===r;if(r=as,e!==null&&(as?e.length=
as:e=null),te){let Fr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ks;if(n.weights===void 0&&(Ks="weights")||n.data===
void 0&&(Ks="data"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var te=Fr===r;Bs=te}if(!Bs){let Fr={instancePath:s,
keyword:"if"};return e===null?e=[Fr]:e.push(Fr),r++,vr.errors=e,!1}var A=Cr===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Fr=r,
us=r,Ks=!0,dn=r,cn=r,yn=r,Zs=r,Ts=!1,hn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Vr;if(n.kind===void 0&&(Vr="k\
ind")){let Cs={};e===null?e=[Cs]:e.push(Cs),r++}}var sr=hn===r;Ts=Ts||sr;let Tn=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Vr;if(n.extends===void 0&&(Vr="extends")){let Cs={};e===null?e=[Cs]:e.push(Cs),r++}}var sr=Tn===r;if(Ts=Ts||sr,Ts)
r=Zs,e!==null&&(Zs?e.length=Zs:e=null);else{let Vr={};e===null?e=[Vr]:e.push(Vr),r++}var c=yn===r;if(c){let Vr={};e===null?
e=[Vr]:e.push(Vr),r++}else r=cn,e!==null&&(cn?e.length=cn:e=null);var ie=dn===r;if(r=us,e!==null&&(us?e.length=us:e=null),
ie){let Vr=r;if(Ar(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?Ar.errors:
e.concat(Ar.errors),r=e.length),r===Vr&&n&&typeof n=="object"&&!Array.isArray(n)){let vn;if(n.source===void 0&&(vn="sour\
ce")||n.layout===void 0&&(vn="layout")||n.image_size===void 0&&(vn="image_size")||n.splits===void 0&&(vn="splits"))return vr.
errors=[{instancePath:s,keyword:"required"}],!1}var ie=Vr===r;if(Ks=ie,Ks)var g=!0}if(!Ks){let Vr={instancePath:s,keyword:"\
if"};return e===null?e=[Vr]:e.push(Vr),r++,vr.errors=e,!1}var A=Fr===r;A&&v!==!0&&g!==void 0&&(g===!0?v=!0:(v=v||{},Object.
assign(v,g)))}}}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(v!==!0&&(v=v||{},v.kind=!0),
n.kind!==void 0){let $=n.kind;if(!($==="fetch"||$==="import-weights"||$==="dataset"||$==="teacher-features"||$==="vqkd"||
$==="codebook-usage"||$==="mim"||$==="classify"||$==="evaluate"||$==="linear-probe"||$==="attention-map"||$==="command"))
return vr.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return vr.errors=[{instancePath:s,keyword:"type"}],!1;
return vr.errors=e,ce.props=v,r===0}vr.evaluated={dynamicProps:!0,dynamicItems:!1};function _r(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=_r.evaluated;ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0);let l=r,se=r,_=!0,He=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let g;if(n.kind===void 0&&(g="kind")){let $={};e===null?e=[$]:e.push($),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let $={};e===null?e=[$]:e.push($),r++}}var qe=He===r;if(r=se,e!==null&&(se?e.length=se:e=null),
qe){let g=r;ls(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?ls.errors:
e.concat(ls.errors),r=e.length);var qe=g===r;if(_=qe,_)var v=!0}if(!_){let g={instancePath:s,keyword:"if"};return e===null?
e=[g]:e.push(g),r++,_r.errors=e,!1}var A=l===r;if(A){let g=r,$=r,p=!0,J=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let y;
if(n.kind===void 0&&(y="kind")){let a={};e===null?e=[a]:e.push(a),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){
let a={};e===null?e=[a]:e.push(a),r++}}var Be=J===r;if(r=$,e!==null&&($?e.length=$:e=null),Be){let y=r;Qr(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length);
var Be=y===r;if(p=Be,p)var Ke=!0}if(!p){let y={instancePath:s,keyword:"if"};return e===null?e=[y]:e.push(y),r++,_r.errors=
e,!1}var A=g===r;if(A){v!==!0&&Ke!==void 0&&(Ke===!0?v=!0:(v=v||{},Object.assign(v,Ke)));let y=r,a=r,x=!0,h=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let d;if(n.kind===void 0&&(d="kind")){let w={};e===null?e=[w]:e.push(w),r++}else if(n.kind!==
void 0&&n.kind!=="dataset"){let w={};e===null?e=[w]:e.push(w),r++}}var N=h===r;if(r=a,e!==null&&(a?e.length=a:e=null),N){
let d=r;Ar(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?Ar.errors:e.
concat(Ar.errors),r=e.length);var N=d===r;if(x=N,x)var R=!0}if(!x){let d={instancePath:s,keyword:"if"};return e===null?e=
[d]:e.push(d),r++,_r.errors=e,!1}var A=y===r;if(A){v!==!0&&R!==void 0&&(R===!0?v=!0:(v=v||{},Object.assign(v,R)));let d=r,
w=r,k=!0,i=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let K;if(n.kind===void 0&&(K="kind")){let we={};e===null?e=[we]:
e.push(we),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let we={};e===null?e=[we]:e.push(we),r++}}var G=i===
r;if(r=w,e!==null&&(w?e.length=w:e=null),G){let K=r;Ur(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,
dynamicAnchors:u})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length);var G=K===r;if(k=G,k)var P=!0}if(!k){let K={instancePath:s,
keyword:"if"};return e===null?e=[K]:e.push(K),r++,_r.errors=e,!1}var A=d===r;if(A){v!==!0&&P!==void 0&&(P===!0?v=!0:(v=v||
{},Object.assign(v,P)));let K=r,we=r,O=!0,Qe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ae;if(n.kind===void 0&&(Ae=
"kind")){let er={};e===null?e=[er]:e.push(er),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let er={};e===null?e=[er]:e.
push(er),r++}}var le=Qe===r;if(r=we,e!==null&&(we?e.length=we:e=null),le){let Ae=r;Lr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:o,dynamicAnchors:u})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var le=Ae===r;if(O=le,O)var Q=!0}if(!O){
let Ae={instancePath:s,keyword:"if"};return e===null?e=[Ae]:e.push(Ae),r++,_r.errors=e,!1}var A=K===r;if(A){v!==!0&&Q!==
void 0&&(Q===!0?v=!0:(v=v||{},Object.assign(v,Q)));let Ae=r,er=r,U=!0,ar=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let xe;if(n.kind===void 0&&(xe="kind")){let me={};e===null?e=[me]:e.push(me),r++}else if(n.kind!==void 0&&n.kind!=="code\
book-usage"){let me={};e===null?e=[me]:e.push(me),r++}}var de=ar===r;if(r=er,e!==null&&(er?e.length=er:e=null),de){let xe=r;
ms(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?ms.errors:e.concat(ms.
errors),r=e.length);var de=xe===r;if(U=de,U)var m=!0}if(!U){let xe={instancePath:s,keyword:"if"};return e===null?e=[xe]:
e.push(xe),r++,_r.errors=e,!1}var A=Ae===r;if(A){v!==!0&&m!==void 0&&(m===!0?v=!0:(v=v||{},Object.assign(v,m)));let xe=r,
me=r,pe=!0,je=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let j;if(n.kind===void 0&&(j="kind")){let Ne={};e===null?e=
[Ne]:e.push(Ne),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let Ne={};e===null?e=[Ne]:e.push(Ne),r++}}var V=je===r;if(r=
me,e!==null&&(me?e.length=me:e=null),V){let j=r;Mr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||
(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);var V=j===r;if(pe=V,pe)var T=!0}if(!pe){let j={instancePath:s,keyword:"\
if"};return e===null?e=[j]:e.push(j),r++,_r.errors=e,!1}var A=xe===r;if(A){v!==!0&&T!==void 0&&(T===!0?v=!0:(v=v||{},Object.
assign(v,T)));let j=r,Ne=r,oe=!0,Y=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.kind===void 0&&(tr="kind")){
let Te={};e===null?e=[Te]:e.push(Te),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let Te={};e===null?e=[Te]:e.push(
Te),r++}}var F=Y===r;if(r=Ne,e!==null&&(Ne?e.length=Ne:e=null),F){let tr=r;qr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:o,dynamicAnchors:u})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length);var F=tr===r;if(oe=F,oe)var ge=!0}if(!oe){
let tr={instancePath:s,keyword:"if"};return e===null?e=[tr]:e.push(tr),r++,_r.errors=e,!1}var A=j===r;if(A){v!==!0&&ge!==
void 0&&(ge===!0?v=!0:(v=v||{},Object.assign(v,ge)));let tr=r,Te=r,Z=!0,he=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let ke;if(n.kind===void 0&&(ke="kind")){let Re={};e===null?e=[Re]:e.push(Re),r++}else if(n.kind!==void 0&&n.kind!=="eval\
uate"){let Re={};e===null?e=[Re]:e.push(Re),r++}}var W=he===r;if(r=Te,e!==null&&(Te?e.length=Te:e=null),W){let ke=r;rs(n,
{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?rs.errors:e.concat(rs.errors),
r=e.length);var W=ke===r;if(Z=W,Z)var ue=!0}if(!Z){let ke={instancePath:s,keyword:"if"};return e===null?e=[ke]:e.push(ke),
r++,_r.errors=e,!1}var A=tr===r;if(A){v!==!0&&ue!==void 0&&(ue===!0?v=!0:(v=v||{},Object.assign(v,ue)));let ke=r,Re=r,Me=!0,
Ve=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.kind===void 0&&(nr="kind")){let ze={};e===null?e=[ze]:e.push(
ze),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let ze={};e===null?e=[ze]:e.push(ze),r++}}var ne=Ve===r;if(r=Re,
e!==null&&(Re?e.length=Re:e=null),ne){let nr=r;Er(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||
(e=e===null?Er.errors:e.concat(Er.errors),r=e.length);var ne=nr===r;if(Me=ne,Me)var Ee=!0}if(!Me){let nr={instancePath:s,
keyword:"if"};return e===null?e=[nr]:e.push(nr),r++,_r.errors=e,!1}var A=ke===r;if(A){v!==!0&&Ee!==void 0&&(Ee===!0?v=!0:
(v=v||{},Object.assign(v,Ee)));let nr=r,ze=r,Ge=!0,Oe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ye;if(n.kind===
void 0&&(Ye="kind")){let C={};e===null?e=[C]:e.push(C),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let C={};e===
null?e=[C]:e.push(C),r++}}var $e=Oe===r;if(r=ze,e!==null&&(ze?e.length=ze:e=null),$e){let Ye=r;fs(n,{instancePath:s,parentData:Xe,
parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?fs.errors:e.concat(fs.errors),r=e.length);var $e=Ye===r;
if(Ge=$e,Ge)var S=!0}if(!Ge){let Ye={instancePath:s,keyword:"if"};return e===null?e=[Ye]:e.push(Ye),r++,_r.errors=e,!1}var A=nr===
r;if(A){v!==!0&&S!==void 0&&(S===!0?v=!0:(v=v||{},Object.assign(v,S)));let Ye=r,C=r,Fe=!0,We=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let Le;if(n.kind===void 0&&(Le="kind")){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else if(n.kind!==void 0&&
n.kind!=="command"){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}}var q=We===r;if(r=C,e!==null&&(C?e.length=C:e=null),q){let Le=r;
Jr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:o,dynamicAnchors:u})||(e=e===null?Jr.errors:e.concat(Jr.
errors),r=e.length);var q=Le===r;if(Fe=q,Fe)var E=!0}if(!Fe){let Le={instancePath:s,keyword:"if"};return e===null?e=[Le]:
e.push(Le),r++,_r.errors=e,!1}var A=Ye===r;if(A){v!==!0&&E!==void 0&&(E===!0?v=!0:(v=v||{},Object.assign(v,E)));let Le=r,
Dr=r,dr=!0,Hr=r,cr=r,zr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let yr;if(n.extends===void 0&&(yr="extends")){let hr={};
e===null?e=[hr]:e.push(hr),r++}}var ee=zr===r;if(ee){let yr={};e===null?e=[yr]:e.push(yr),r++}else r=cr,e!==null&&(cr?e.
length=cr:e=null);if(r===Hr&&n&&typeof n=="object"&&!Array.isArray(n)){let yr;if(n.kind===void 0&&(yr="kind")){let hr={};
e===null?e=[hr]:e.push(hr),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let hr={};e===null?e=[hr]:e.push(hr),r++}}var ae=Hr===
r;if(r=Dr,e!==null&&(Dr?e.length=Dr:e=null),ae){let yr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rr;if(n.sources===
void 0&&(rr="sources"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var ae=yr===r;dr=ae}if(!dr){let yr={instancePath:s,
keyword:"if"};return e===null?e=[yr]:e.push(yr),r++,_r.errors=e,!1}var A=Le===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let yr=r,
hr=r,rr=!0,js=r,qs=r,Ds=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cs;if(n.extends===void 0&&(cs="extends")){let Ir={};
e===null?e=[Ir]:e.push(Ir),r++}}var D=Ds===r;if(D){let cs={};e===null?e=[cs]:e.push(cs),r++}else r=qs,e!==null&&(qs?e.length=
qs:e=null);if(r===js&&n&&typeof n=="object"&&!Array.isArray(n)){let cs;if(n.kind===void 0&&(cs="kind")){let Ir={};e===null?
e=[Ir]:e.push(Ir),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}}var H=js===
r;if(r=hr,e!==null&&(hr?e.length=hr:e=null),H){let cs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ss;if(n.file===
void 0&&(ss="file"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var H=cs===r;rr=H}if(!rr){let cs={instancePath:s,
keyword:"if"};return e===null?e=[cs]:e.push(cs),r++,_r.errors=e,!1}var A=yr===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let cs=r,
Ir=r,ss=!0,zs=r,Gs=r,sn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let hs;if(n.extends===void 0&&(hs="extends")){let Sr={};
e===null?e=[Sr]:e.push(Sr),r++}}var L=sn===r;if(L){let hs={};e===null?e=[hs]:e.push(hs),r++}else r=Gs,e!==null&&(Gs?e.length=
Gs:e=null);if(r===zs&&n&&typeof n=="object"&&!Array.isArray(n)){let hs;if(n.kind===void 0&&(hs="kind")){let Sr={};e===null?
e=[Sr]:e.push(Sr),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}}var b=zs===
r;if(r=Ir,e!==null&&(Ir?e.length=Ir:e=null),b){let hs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Xr;if(n.source===
void 0&&(Xr="source")||n.layout===void 0&&(Xr="layout")||n.image_size===void 0&&(Xr="image_size")||n.splits===void 0&&(Xr=
"splits"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var b=hs===r;ss=b}if(!ss){let hs={instancePath:s,keyword:"\
if"};return e===null?e=[hs]:e.push(hs),r++,_r.errors=e,!1}var A=cs===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let hs=r,Sr=r,Xr=!0,
Is=r,Hs=r,nn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ks;if(n.extends===void 0&&(ks="extends")){let Zr={};e===
null?e=[Zr]:e.push(Zr),r++}}var B=nn===r;if(B){let ks={};e===null?e=[ks]:e.push(ks),r++}else r=Hs,e!==null&&(Hs?e.length=
Hs:e=null);if(r===Is&&n&&typeof n=="object"&&!Array.isArray(n)){let ks;if(n.kind===void 0&&(ks="kind")){let Zr={};e===null?
e=[Zr]:e.push(Zr),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}}var Ze=Is===
r;if(r=Sr,e!==null&&(Sr?e.length=Sr:e=null),Ze){let ks=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ns;if(n.data===
void 0&&(ns="data")||n.weights===void 0&&(ns="weights")||n.input_size===void 0&&(ns="input_size"))return _r.errors=[{instancePath:s,
keyword:"required"}],!1}var Ze=ks===r;Xr=Ze}if(!Xr){let ks={instancePath:s,keyword:"if"};return e===null?e=[ks]:e.push(ks),
r++,_r.errors=e,!1}var A=hs===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let ks=r,Zr=r,ns=!0,As=r,Js=r,tn=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let $s;if(n.extends===void 0&&($s="extends")){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}}var or=tn===
r;if(or){let $s={};e===null?e=[$s]:e.push($s),r++}else r=Js,e!==null&&(Js?e.length=Js:e=null);if(r===As&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let $s;if(n.kind===void 0&&($s="kind")){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let Gr={};e===null?e=[Gr]:e.push(Gr),r++}}var z=As===r;if(r=Zr,e!==null&&(Zr?e.length=Zr:e=null),
z){let $s=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ts;if(n.data===void 0&&(ts="data")||n.model===void 0&&(ts="\
model")||n.epochs===void 0&&(ts="epochs"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var z=$s===r;ns=z}if(!ns){
let $s={instancePath:s,keyword:"if"};return e===null?e=[$s]:e.push($s),r++,_r.errors=e,!1}var A=ks===r;if(A){v!==!0&&(v=
v||{},v.kind=!0);let $s=r,Gr=r,ts=!0,Es=r,Qs=r,ln=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ws;if(n.extends===void 0&&
(ws="extends")){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}}var X=ln===r;if(X){let ws={};e===null?e=[ws]:e.push(ws),r++}else
r=Qs,e!==null&&(Qs?e.length=Qs:e=null);if(r===Es&&n&&typeof n=="object"&&!Array.isArray(n)){let ws;if(n.kind===void 0&&(ws=
"kind")){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Rr={};e===null?
e=[Rr]:e.push(Rr),r++}}var lr=Es===r;if(r=Gr,e!==null&&(Gr?e.length=Gr:e=null),lr){let ws=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let os;if(n.tokenizer===void 0&&(os="tokenizer")||n.data===void 0&&(os="data"))return _r.errors=[{instancePath:s,
keyword:"required"}],!1}var lr=ws===r;ts=lr}if(!ts){let ws={instancePath:s,keyword:"if"};return e===null?e=[ws]:e.push(ws),
r++,_r.errors=e,!1}var A=$s===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let ws=r,Rr=r,os=!0,Rs=r,Us=r,fn=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let bs;if(n.extends===void 0&&(bs="extends")){let Br={};e===null?e=[Br]:e.push(Br),r++}}var Se=fn===
r;if(Se){let bs={};e===null?e=[bs]:e.push(bs),r++}else r=Us,e!==null&&(Us?e.length=Us:e=null);if(r===Rs&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let bs;if(n.kind===void 0&&(bs="kind")){let Br={};e===null?e=[Br]:e.push(Br),r++}else if(n.kind!==
void 0&&n.kind!=="mim"){let Br={};e===null?e=[Br]:e.push(Br),r++}}var ur=Rs===r;if(r=Rr,e!==null&&(Rr?e.length=Rr:e=null),
ur){let bs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Yr;if(n.data===void 0&&(Yr="data")||n.tokenizer===void 0&&
(Yr="tokenizer")||n.model===void 0&&(Yr="model")||n.epochs===void 0&&(Yr="epochs"))return _r.errors=[{instancePath:s,keyword:"\
required"}],!1}var ur=bs===r;os=ur}if(!os){let bs={instancePath:s,keyword:"if"};return e===null?e=[bs]:e.push(bs),r++,_r.
errors=e,!1}var A=ws===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let bs=r,Br=r,Yr=!0,Ms=r,Vs=r,on=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let xs;if(n.extends===void 0&&(xs="extends")){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}}var be=on===r;
if(be){let xs={};e===null?e=[xs]:e.push(xs),r++}else r=Vs,e!==null&&(Vs?e.length=Vs:e=null);if(r===Ms&&n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let xs;if(n.kind===void 0&&(xs="kind")){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}else if(n.kind!==
void 0&&n.kind!=="classify"){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}}var Ue=Ms===r;if(r=Br,e!==null&&(Br?e.length=Br:e=
null),Ue){let xs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let es;if(n.data===void 0&&(es="data")||n.labels===void 0&&
(es="labels")||n.model===void 0&&(es="model")||n.epochs===void 0&&(es="epochs"))return _r.errors=[{instancePath:s,keyword:"\
required"}],!1}var Ue=xs===r;Yr=Ue}if(!Yr){let xs={instancePath:s,keyword:"if"};return e===null?e=[xs]:e.push(xs),r++,_r.
errors=e,!1}var A=bs===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let xs=r,Kr=r,es=!0,Ls=r,Ws=r,an=r;if(n&&typeof n=="object"&&
!Array.isArray(n)){let Os;if(n.extends===void 0&&(Os="extends")){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}}var Je=an===r;
if(Je){let Os={};e===null?e=[Os]:e.push(Os),r++}else r=Ws,e!==null&&(Ws?e.length=Ws:e=null);if(r===Ls&&n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let Os;if(n.kind===void 0&&(Os="kind")){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}else if(n.kind!==
void 0&&n.kind!=="evaluate"){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}}var fe=Ls===r;if(r=Kr,e!==null&&(Kr?e.length=Kr:e=
null),fe){let Os=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let is;if(n.weights===void 0&&(is="weights")||n.data===void 0&&
(is="data")||n.labels===void 0&&(is="labels"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var fe=Os===r;es=
fe}if(!es){let Os={instancePath:s,keyword:"if"};return e===null?e=[Os]:e.push(Os),r++,_r.errors=e,!1}var A=xs===r;if(A){
v!==!0&&(v=v||{},v.kind=!0);let Os=r,Tr=r,is=!0,Ss=r,Xs=r,un=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ps;if(n.
extends===void 0&&(Ps="extends")){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}}var M=un===r;if(M){let Ps={};e===null?e=[Ps]:
e.push(Ps),r++}else r=Xs,e!==null&&(Xs?e.length=Xs:e=null);if(r===Ss&&n&&typeof n=="object"&&!Array.isArray(n)){let Ps;if(n.
kind===void 0&&(Ps="kind")){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Cr={};
e===null?e=[Cr]:e.push(Cr),r++}}var ve=Ss===r;if(r=Tr,e!==null&&(Tr?e.length=Tr:e=null),ve){let Ps=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let as;if(n.data===void 0&&(as="data")||n.labels===void 0&&(as="labels"))return _r.errors=[{instancePath:s,
keyword:"required"}],!1}var ve=Ps===r;is=ve}if(!is){let Ps={instancePath:s,keyword:"if"};return e===null?e=[Ps]:e.push(Ps),
r++,_r.errors=e,!1}var A=Os===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Ps=r,Cr=r,as=!0,Bs=r,Ys=r,pn=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Ns;if(n.extends===void 0&&(Ns="extends")){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}}var _e=pn===
r;if(_e){let Ns={};e===null?e=[Ns]:e.push(Ns),r++}else r=Ys,e!==null&&(Ys?e.length=Ys:e=null);if(r===Bs&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Ns;if(n.kind===void 0&&(Ns="kind")){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}else if(n.kind!==
void 0&&n.kind!=="attention-map"){let Fr={};e===null?e=[Fr]:e.push(Fr),r++}}var te=Bs===r;if(r=Cr,e!==null&&(Cr?e.length=
Cr:e=null),te){let Ns=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let us;if(n.weights===void 0&&(us="weights")||n.data===
void 0&&(us="data"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var te=Ns===r;as=te}if(!as){let Ns={instancePath:s,
keyword:"if"};return e===null?e=[Ns]:e.push(Ns),r++,_r.errors=e,!1}var A=Ps===r;if(A){v!==!0&&(v=v||{},v.kind=!0);let Ns=r,
Fr=r,us=!0,Ks=r,dn=r,cn=r,yn=r,Zs=!1,Ts=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let gs;if(n.kind===void 0&&(gs="k\
ind")){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}}var sr=Ts===r;Zs=Zs||sr;let hn=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let gs;if(n.extends===void 0&&(gs="extends")){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}}var sr=hn===r;if(Zs=Zs||sr,Zs)
r=yn,e!==null&&(yn?e.length=yn:e=null);else{let gs={};e===null?e=[gs]:e.push(gs),r++}var c=cn===r;if(c){let gs={};e===null?
e=[gs]:e.push(gs),r++}else r=dn,e!==null&&(dn?e.length=dn:e=null);var ie=Ks===r;if(r=Fr,e!==null&&(Fr?e.length=Fr:e=null),
ie){let gs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Cs;if(n.kind===void 0&&(Cs="kind"))return _r.errors=[{instancePath:s,
keyword:"required"}],!1}var ie=gs===r;us=ie}if(!us){let gs={instancePath:s,keyword:"if"};return e===null?e=[gs]:e.push(gs),
r++,_r.errors=e,!1}var A=Ns===r}}}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(v!==!0&&(v=
v||{},v.kind=!0),n.kind!==void 0){let g=n.kind;if(!(g==="fetch"||g==="import-weights"||g==="dataset"||g==="teacher-featu\
res"||g==="vqkd"||g==="codebook-usage"||g==="mim"||g==="classify"||g==="evaluate"||g==="linear-probe"||g==="attention-ma\
p"||g==="command"))return _r.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return _r.errors=[{instancePath:s,
keyword:"type"}],!1;return _r.errors=e,ce.props=v,r===0}_r.evaluated={dynamicProps:!0,dynamicItems:!1};var ut={type:"obj\
ect",properties:{description:{type:"string"},executor:{anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{
$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tenso\
rflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:["number","nu\
ll"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer","null"],minimum:1,pattern:"\
^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/\
$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$def\
s/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[
{enum:["finish","continue","kill"]},{$ref:"#/$defs/expression"}]},notify:{anyOf:[{type:"array",items:{anyOf:[{anyOf:[{type:"\
object",required:["command"],properties:{on:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["done",
"failed","claim-not-met","blocked","cancelled","trial-failed","stalled","retry","retries-exhausted"]},{$ref:"#/$defs/exp\
ression"}]}},{$ref:"#/$defs/expression"}]},command:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{type:"object",required:["webhook"],properties:{on:{anyOf:[{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{enum:["done","failed","claim-not-met","blocked","cancelled","trial-failed","stalled","retr\
y","retries-exhausted"]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},webhook:{anyOf:[{type:"string",pattern:"\
^(https?://|\\$[A-Za-z_][A-Za-z0-9_]*$)"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expre\
ssion"}]}},{$ref:"#/$defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"object",properties:{
cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],
minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[
{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$de\
fs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/express\
ion"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[
{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"stri\
ng",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:[
"exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{\
1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"\
#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"s\
tring",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,
maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{anyOf:[{anyOf:[{type:"str\
ing",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"obje\
ct",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$\
defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$\
defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"\
array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+\
)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:[
"nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{
type:"object"},stages:{type:"object"},datasets:{type:"object"}},additionalProperties:!1},pt=new RegExp("^(https?://|\\$[A\
-Za-z_][A-Za-z0-9_]*$)","u");function ps(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){
let e=null,r=0,ce=ps.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let er=r;for(let U in n)if(!ds.call(ut.properties,U)){return ps.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(er===r){if(n.description!==void 0){let U=r;if(typeof n.description!="string")return ps.
errors=[{instancePath:s+"/description",keyword:"type"}],!1;var l=U===r}else var l=!0;if(l){if(n.executor!==void 0){let U=n.
executor,ar=r,pr=r,xe=!1,me=r;if(r===me)if(U&&typeof U=="object"&&!Array.isArray(U)){let De=r;for(let j in U)if(j!=="kin\
d"){let Ne={instancePath:s+"/executor",keyword:"additionalProperties"};e===null?e=[Ne]:e.push(Ne),r++;break}if(De===r&&U.
kind!==void 0){let j=U.kind,Ne=r,oe=!1,Y=r;if(j!=="local"){let tr={instancePath:s+"/executor/kind",keyword:"enum"};e===null?
e=[tr]:e.push(tr),r++}var se=Y===r;oe=oe||se;let Ce=r;t(j,{instancePath:s+"/executor/kind",parentData:U,parentDataProperty:"\
kind",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=Ce===r;if(oe=oe||se,oe)r=
Ne,e!==null&&(Ne?e.length=Ne:e=null);else{let tr={instancePath:s+"/executor/kind",keyword:"anyOf"};e===null?e=[tr]:e.push(
tr),r++}}}else{let De={instancePath:s+"/executor",keyword:"type"};e===null?e=[De]:e.push(De),r++}var _=me===r;xe=xe||_;let pe=r;
t(U,{instancePath:s+"/executor",parentData:n,parentDataProperty:"executor",rootData:o,dynamicAnchors:u})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var _=pe===r;if(xe=xe||_,xe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let De={instancePath:s+
"/executor",keyword:"anyOf"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var l=ar===r}else var l=!0;if(l){if(n.
engine!==void 0){let U=n.engine,ar=r,pr=r,xe=!1,me=r;if(!(U==="auto"||U==="tensorflow"||U==="wasm")){let De={instancePath:s+
"/engine",keyword:"enum"};e===null?e=[De]:e.push(De),r++}var He=me===r;xe=xe||He;let pe=r;t(U,{instancePath:s+"/engine",
parentData:n,parentDataProperty:"engine",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var He=pe===r;if(xe=xe||He,xe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let De={instancePath:s+"/engine",keyword:"anyO\
f"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var l=ar===r}else var l=!0;if(l){if(n.limits!==void 0){let U=n.
limits,ar=r,pr=r,xe=!1,me=r;if(r===me)if(U&&typeof U=="object"&&!Array.isArray(U)){let De=r;for(let j in U)if(!(j==="cpu\
s"||j==="memory"||j==="gpus"||j==="tokens")){let Ne={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?e=
[Ne]:e.push(Ne),r++;break}if(De===r){if(U.cpus!==void 0){let j=U.cpus,Ne=r,oe=r,Y=!1,Ce=r;if(typeof j!="number"&&j!==null){
let Te={instancePath:s+"/limits/cpus",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}if(r===Ce&&typeof j=="number"&&(j<=
0||isNaN(j))){let Te={instancePath:s+"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[Te]:e.push(Te),r++}var qe=Ce===
r;Y=Y||qe;let tr=r;t(j,{instancePath:s+"/limits/cpus",parentData:U,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=tr===r;if(Y=Y||qe,Y)r=oe,e!==null&&(oe?e.length=oe:e=null);else{
let Te={instancePath:s+"/limits/cpus",keyword:"anyOf"};e===null?e=[Te]:e.push(Te),r++}var v=Ne===r}else var v=!0;if(v){if(U.
memory!==void 0){let j=U.memory,Ne=r,oe=r,Y=!1,Ce=r;if(typeof j!="string"&&!(typeof j=="number"&&!(j%1)&&!isNaN(j))&&j!==
null){let Z={instancePath:s+"/limits/memory",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}if(r===Ce){if(typeof j=="numbe\
r"&&(j<1||isNaN(j))){let Z={instancePath:s+"/limits/memory",keyword:"minimum"};e===null?e=[Z]:e.push(Z),r++}if(r===Ce&&typeof j==
"string"&&!_n.test(j)){let Z={instancePath:s+"/limits/memory",keyword:"pattern"};e===null?e=[Z]:e.push(Z),r++}}var A=Ce===
r;Y=Y||A;let tr=r;t(j,{instancePath:s+"/limits/memory",parentData:U,parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=tr===r;if(Y=Y||A,Y)r=oe,e!==null&&(oe?e.length=oe:e=null);else{
let Z={instancePath:s+"/limits/memory",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var v=Ne===r}else var v=!0;if(v){if(U.
gpus!==void 0){let j=U.gpus,Ne=r,oe=r,Y=!1,Ce=r;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j))&&j!==null){let Z={instancePath:s+
"/limits/gpus",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}if(r===Ce&&typeof j=="number"&&(j<0||isNaN(j))){let Z={instancePath:s+
"/limits/gpus",keyword:"minimum"};e===null?e=[Z]:e.push(Z),r++}var Be=Ce===r;Y=Y||Be;let tr=r;t(j,{instancePath:s+"/limi\
ts/gpus",parentData:U,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var Be=tr===r;if(Y=Y||Be,Y)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let Z={instancePath:s+"/limits/gpus",keyword:"\
anyOf"};e===null?e=[Z]:e.push(Z),r++}var v=Ne===r}else var v=!0;if(v)if(U.tokens!==void 0){let j=U.tokens,Ne=r,oe=r,Y=!1,
Ce=r;if(r===Ce)if(j&&typeof j=="object"&&!Array.isArray(j))for(let Z in j){let he=j[Z],Ie=r,ke=r,Re=!1,Me=r;if(!(typeof he==
"number"&&!(he%1)&&!isNaN(he))){let I={instancePath:s+"/limits/tokens/"+Z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[I]:e.push(I),r++}if(r===Me&&typeof he=="number"&&(he<1||isNaN(he))){let I={instancePath:s+"/limits/to\
kens/"+Z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[I]:e.push(I),r++}var Ke=Me===r;Re=Re||Ke;
let Ve=r;t(he,{instancePath:s+"/limits/tokens/"+Z.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:j,parentDataProperty:Z,
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=Ve===r;if(Re=Re||Ke,Re)r=ke,e!==
null&&(ke?e.length=ke:e=null);else{let I={instancePath:s+"/limits/tokens/"+Z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
anyOf"};e===null?e=[I]:e.push(I),r++}var N=Ie===r;if(!N)break}else{let Z={instancePath:s+"/limits/tokens",keyword:"type"};
e===null?e=[Z]:e.push(Z),r++}var R=Ce===r;Y=Y||R;let tr=r;t(j,{instancePath:s+"/limits/tokens",parentData:U,parentDataProperty:"\
tokens",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var R=tr===r;if(Y=Y||R,Y)r=oe,
e!==null&&(oe?e.length=oe:e=null);else{let Z={instancePath:s+"/limits/tokens",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),
r++}var v=Ne===r}else var v=!0}}}}else{let De={instancePath:s+"/limits",keyword:"type"};e===null?e=[De]:e.push(De),r++}var G=me===
r;xe=xe||G;let pe=r;t(U,{instancePath:s+"/limits",parentData:n,parentDataProperty:"limits",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=pe===r;if(xe=xe||G,xe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{
let De={instancePath:s+"/limits",keyword:"anyOf"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var l=ar===r}else
var l=!0;if(l){if(n.on_failure!==void 0){let U=n.on_failure,ar=r,pr=r,xe=!1,me=r;if(!(U==="finish"||U==="continue"||U===
"kill")){let De={instancePath:s+"/on_failure",keyword:"enum"};e===null?e=[De]:e.push(De),r++}var P=me===r;xe=xe||P;let pe=r;
t(U,{instancePath:s+"/on_failure",parentData:n,parentDataProperty:"on_failure",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var P=pe===r;if(xe=xe||P,xe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let De={
instancePath:s+"/on_failure",keyword:"anyOf"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var l=ar===r}else var l=!0;
if(l){if(n.notify!==void 0){let U=n.notify,ar=r,pr=r,xe=!1,me=r;if(r===me)if(Array.isArray(U)){var le=!0;let De=U.length;
for(let j=0;j<De;j++){let Ne=U[j],oe=r,Y=r,Ce=!1,tr=r,Te=r,Z=!1,he=r;if(r===he)if(Ne&&typeof Ne=="object"&&!Array.isArray(
Ne)){let Me;if(Ne.command===void 0&&(Me="command")){let Ve={instancePath:s+"/notify/"+j,keyword:"required"};e===null?e=[
Ve]:e.push(Ve),r++}else{let Ve=r;for(let I in Ne)if(!(I==="on"||I==="command")){let nr={instancePath:s+"/notify/"+j,keyword:"\
additionalProperties"};e===null?e=[nr]:e.push(nr),r++;break}if(Ve===r){if(Ne.on!==void 0){let I=Ne.on,nr=r,ze=r,Ge=!1,Oe=r;
if(r===Oe)if(Array.isArray(I))if(I.length<1){let Ye={instancePath:s+"/notify/"+j+"/on",keyword:"minItems"};e===null?e=[Ye]:
e.push(Ye),r++}else{var Q=!0;let Ye=I.length;for(let C=0;C<Ye;C++){let Fe=I[C],We=r,Wr=r,Le=!1,Dr=r;if(!(Fe==="done"||Fe===
"failed"||Fe==="claim-not-met"||Fe==="blocked"||Fe==="cancelled"||Fe==="trial-failed"||Fe==="stalled"||Fe==="retry"||Fe===
"retries-exhausted")){let cr={instancePath:s+"/notify/"+j+"/on/"+C,keyword:"enum"};e===null?e=[cr]:e.push(cr),r++}var de=Dr===
r;Le=Le||de;let dr=r;t(Fe,{instancePath:s+"/notify/"+j+"/on/"+C,parentData:I,parentDataProperty:C,rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var de=dr===r;if(Le=Le||de,Le)r=Wr,e!==null&&(Wr?e.length=Wr:e=null);else{
let cr={instancePath:s+"/notify/"+j+"/on/"+C,keyword:"anyOf"};e===null?e=[cr]:e.push(cr),r++}var Q=We===r;if(!Q)break}if(Q){
let C=I.length,Fe;if(C>1){e:for(;C--;)for(Fe=C;Fe--;)if(mn(I[C],I[Fe])){let We={instancePath:s+"/notify/"+j+"/on",keyword:"\
uniqueItems"};e===null?e=[We]:e.push(We),r++;break e}}}}else{let Ye={instancePath:s+"/notify/"+j+"/on",keyword:"type"};e===
null?e=[Ye]:e.push(Ye),r++}var m=Oe===r;Ge=Ge||m;let fr=r;t(I,{instancePath:s+"/notify/"+j+"/on",parentData:Ne,parentDataProperty:"\
on",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var m=fr===r;if(Ge=Ge||m,Ge)r=ze,
e!==null&&(ze?e.length=ze:e=null);else{let Ye={instancePath:s+"/notify/"+j+"/on",keyword:"anyOf"};e===null?e=[Ye]:e.push(
Ye),r++}var V=nr===r}else var V=!0;if(V)if(Ne.command!==void 0){let I=Ne.command,nr=r,ze=r,Ge=!1,Oe=r;if(r===Oe)if(Array.
isArray(I))if(I.length<1){let C={instancePath:s+"/notify/"+j+"/command",keyword:"minItems"};e===null?e=[C]:e.push(C),r++}else{
var T=!0;let C=I.length;for(let Fe=0;Fe<C;Fe++){let We=r;if(typeof I[Fe]!="string"){let Le={instancePath:s+"/notify/"+j+
"/command/"+Fe,keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var T=We===r;if(!T)break}}else{let C={instancePath:s+"/not\
ify/"+j+"/command",keyword:"type"};e===null?e=[C]:e.push(C),r++}var F=Oe===r;Ge=Ge||F;let fr=r;t(I,{instancePath:s+"/not\
ify/"+j+"/command",parentData:Ne,parentDataProperty:"command",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var F=fr===r;if(Ge=Ge||F,Ge)r=ze,e!==null&&(ze?e.length=ze:e=null);else{let C={instancePath:s+"/no\
tify/"+j+"/command",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var V=nr===r}else var V=!0}}}else{let Me={instancePath:s+
"/notify/"+j,keyword:"type"};e===null?e=[Me]:e.push(Me),r++}var S=he===r;if(Z=Z||S,S)var ge=!0;let Ie=r;if(r===Ie)if(Ne&&
typeof Ne=="object"&&!Array.isArray(Ne)){let Me;if(Ne.webhook===void 0&&(Me="webhook")){let Ve={instancePath:s+"/notify/"+
j,keyword:"required"};e===null?e=[Ve]:e.push(Ve),r++}else{let Ve=r;for(let I in Ne)if(!(I==="on"||I==="webhook")){let nr={
instancePath:s+"/notify/"+j,keyword:"additionalProperties"};e===null?e=[nr]:e.push(nr),r++;break}if(Ve===r){if(Ne.on!==void 0){
let I=Ne.on,nr=r,ze=r,Ge=!1,Oe=r;if(r===Oe)if(Array.isArray(I))if(I.length<1){let Ye={instancePath:s+"/notify/"+j+"/on",
keyword:"minItems"};e===null?e=[Ye]:e.push(Ye),r++}else{var W=!0;let Ye=I.length;for(let C=0;C<Ye;C++){let Fe=I[C],We=r,
Wr=r,Le=!1,Dr=r;if(!(Fe==="done"||Fe==="failed"||Fe==="claim-not-met"||Fe==="blocked"||Fe==="cancelled"||Fe==="trial-fai\
led"||Fe==="stalled"||Fe==="retry"||Fe==="retries-exhausted")){let cr={instancePath:s+"/notify/"+j+"/on/"+C,keyword:"enu\
m"};e===null?e=[cr]:e.push(cr),r++}var ue=Dr===r;Le=Le||ue;let dr=r;t(Fe,{instancePath:s+"/notify/"+j+"/on/"+C,parentData:I,
parentDataProperty:C,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=dr===r;if(Le=
Le||ue,Le)r=Wr,e!==null&&(Wr?e.length=Wr:e=null);else{let cr={instancePath:s+"/notify/"+j+"/on/"+C,keyword:"anyOf"};e===
null?e=[cr]:e.push(cr),r++}var W=We===r;if(!W)break}if(W){let C=I.length,Fe;if(C>1){e:for(;C--;)for(Fe=C;Fe--;)if(mn(I[C],
I[Fe])){let We={instancePath:s+"/notify/"+j+"/on",keyword:"uniqueItems"};e===null?e=[We]:e.push(We),r++;break e}}}}else{
let Ye={instancePath:s+"/notify/"+j+"/on",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}var ne=Oe===r;Ge=Ge||ne;let fr=r;
t(I,{instancePath:s+"/notify/"+j+"/on",parentData:Ne,parentDataProperty:"on",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ne=fr===r;if(Ge=Ge||ne,Ge)r=ze,e!==null&&(ze?e.length=ze:e=null);else{let Ye={
instancePath:s+"/notify/"+j+"/on",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),r++}var Ee=nr===r}else var Ee=!0;if(Ee)if(Ne.
webhook!==void 0){let I=Ne.webhook,nr=r,ze=r,Ge=!1,Oe=r;if(r===Oe)if(typeof I=="string"){if(!pt.test(I)){let C={instancePath:s+
"/notify/"+j+"/webhook",keyword:"pattern"};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/notify/"+j+"/webho\
ok",keyword:"type"};e===null?e=[C]:e.push(C),r++}var $e=Oe===r;Ge=Ge||$e;let fr=r;t(I,{instancePath:s+"/notify/"+j+"/web\
hook",parentData:Ne,parentDataProperty:"webhook",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var $e=fr===r;if(Ge=Ge||$e,Ge)r=ze,e!==null&&(ze?e.length=ze:e=null);else{let C={instancePath:s+"/notify/"+j+
"/webhook",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var Ee=nr===r}else var Ee=!0}}}else{let Me={instancePath:s+"/no\
tify/"+j,keyword:"type"};e===null?e=[Me]:e.push(Me),r++}var S=Ie===r;if(Z=Z||S,S&&ge!==!0&&(ge=!0),Z)r=Te,e!==null&&(Te?
e.length=Te:e=null);else{let Me={instancePath:s+"/notify/"+j,keyword:"anyOf"};e===null?e=[Me]:e.push(Me),r++}var q=tr===
r;Ce=Ce||q;let ke=r;t(Ne,{instancePath:s+"/notify/"+j,parentData:U,parentDataProperty:j,rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var q=ke===r;if(Ce=Ce||q,Ce)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let Me={
instancePath:s+"/notify/"+j,keyword:"anyOf"};e===null?e=[Me]:e.push(Me),r++}var le=oe===r;if(!le)break}}else{let De={instancePath:s+
"/notify",keyword:"type"};e===null?e=[De]:e.push(De),r++}var E=me===r;xe=xe||E;let pe=r;t(U,{instancePath:s+"/notify",parentData:n,
parentDataProperty:"notify",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var E=pe===
r;if(xe=xe||E,xe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let De={instancePath:s+"/notify",keyword:"anyOf"};return e===
null?e=[De]:e.push(De),r++,ps.errors=e,!1}var l=ar===r}else var l=!0;if(l){if(n.defaults!==void 0){let U=n.defaults,ar=r,
pr=r,xe=!1,me=r;if(r===me)if(U&&typeof U=="object"&&!Array.isArray(U)){let De=r;for(let j in U)if(!(j==="resources"||j===
"timeout"||j==="retry"||j==="stop_if")){let Ne={instancePath:s+"/defaults",keyword:"additionalProperties"};e===null?e=[Ne]:
e.push(Ne),r++;break}if(De===r){if(U.resources!==void 0){let j=U.resources,Ne=r,oe=r,Y=!1,Ce=r;if(r===Ce)if(j&&typeof j==
"object"&&!Array.isArray(j)){let Te=r;for(let Z in j)if(!(Z==="cpus"||Z==="memory"||Z==="gpus"||Z==="tokens")){let he={instancePath:s+
"/defaults/resources",keyword:"additionalProperties"};e===null?e=[he]:e.push(he),r++;break}if(Te===r){if(j.cpus!==void 0){
let Z=j.cpus,he=r,Ie=r,ke=!1,Re=r;if(r===Re)if(typeof Z=="number"){if(Z<=0||isNaN(Z)){let Ve={instancePath:s+"/defaults/\
resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[Ve]:e.push(Ve),r++}}else{let Ve={instancePath:s+"/defaults/resou\
rces/cpus",keyword:"type"};e===null?e=[Ve]:e.push(Ve),r++}var ee=Re===r;ke=ke||ee;let Me=r;t(Z,{instancePath:s+"/default\
s/resources/cpus",parentData:j,parentDataProperty:"cpus",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var ee=Me===r;if(ke=ke||ee,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Ve={instancePath:s+"/d\
efaults/resources/cpus",keyword:"anyOf"};e===null?e=[Ve]:e.push(Ve),r++}var ae=he===r}else var ae=!0;if(ae){if(j.memory!==
void 0){let Z=j.memory,he=r,Ie=r,ke=!1,Re=r;if(typeof Z!="string"&&!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z))){let I={instancePath:s+
"/defaults/resources/memory",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(r===Re){if(typeof Z=="number"&&(Z<1||isNaN(
Z))){let I={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}if(r===Re&&typeof Z==
"string"&&!_n.test(Z)){let I={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[I]:e.push(I),r++}}
var D=Re===r;ke=ke||D;let Me=r;t(Z,{instancePath:s+"/defaults/resources/memory",parentData:j,parentDataProperty:"memory",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var D=Me===r;if(ke=ke||D,ke)r=Ie,e!==
null&&(Ie?e.length=Ie:e=null);else{let I={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[I]:e.
push(I),r++}var ae=he===r}else var ae=!0;if(ae){if(j.gpus!==void 0){let Z=j.gpus,he=r,Ie=r,ke=!1,Re=r;if(!(typeof Z=="nu\
mber"&&!(Z%1)&&!isNaN(Z))){let I={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?e=[I]:e.push(I),r++}
if(r===Re&&typeof Z=="number"&&(Z<0||isNaN(Z))){let I={instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===
null?e=[I]:e.push(I),r++}var H=Re===r;ke=ke||H;let Me=r;t(Z,{instancePath:s+"/defaults/resources/gpus",parentData:j,parentDataProperty:"\
gpus",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=Me===r;if(ke=ke||H,ke)r=Ie,
e!==null&&(Ie?e.length=Ie:e=null);else{let I={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[I]:
e.push(I),r++}var ae=he===r}else var ae=!0;if(ae)if(j.tokens!==void 0){let Z=j.tokens,he=r,Ie=r,ke=!1,Re=r;if(r===Re)if(Z&&
typeof Z=="object"&&!Array.isArray(Z))for(let I in Z){let nr=Z[I],ze=r,Ge=r,Oe=!1,fr=r;if(!(typeof nr=="number"&&!(nr%1)&&
!isNaN(nr))){let C={instancePath:s+"/defaults/resources/tokens/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};
e===null?e=[C]:e.push(C),r++}if(r===fr&&typeof nr=="number"&&(nr<1||isNaN(nr))){let C={instancePath:s+"/defaults/resourc\
es/tokens/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[C]:e.push(C),r++}var L=fr===r;Oe=Oe||
L;let Ye=r;t(nr,{instancePath:s+"/defaults/resources/tokens/"+I.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:Z,parentDataProperty:I,
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=Ye===r;if(Oe=Oe||L,Oe)r=Ge,e!==
null&&(Ge?e.length=Ge:e=null);else{let C={instancePath:s+"/defaults/resources/tokens/"+I.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var b=ze===r;if(!b)break}else{let I={instancePath:s+"/defaults/resou\
rces/tokens",keyword:"type"};e===null?e=[I]:e.push(I),r++}var B=Re===r;ke=ke||B;let Me=r;t(Z,{instancePath:s+"/defaults/\
resources/tokens",parentData:j,parentDataProperty:"tokens",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var B=Me===r;if(ke=ke||B,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let I={instancePath:s+"/de\
faults/resources/tokens",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var ae=he===r}else var ae=!0}}}}else{let Te={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[Te]:e.push(Te),r++}var Ze=Ce===r;Y=Y||Ze;let tr=r;t(j,{instancePath:s+
"/defaults/resources",parentData:U,parentDataProperty:"resources",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Ze=tr===r;if(Y=Y||Ze,Y)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let Te={instancePath:s+
"/defaults/resources",keyword:"anyOf"};e===null?e=[Te]:e.push(Te),r++}var or=Ne===r}else var or=!0;if(or){if(U.timeout!==
void 0){let j=U.timeout,Ne=r,oe=r,Y=!1,Ce=r;if(r===Ce)if(j&&typeof j=="object"&&!Array.isArray(j)){let Z=r;for(let he in j)
if(!(he==="total"||he==="idle"||he==="grace")){let Ie={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};
e===null?e=[Ie]:e.push(Ie),r++;break}if(Z===r){if(j.total!==void 0){let he=j.total,Ie=r,ke=r,Re=!1,Me=r;if(typeof he!="s\
tring"&&he!==null){let I={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(r===Me&&
typeof he=="string"&&!_s.test(he)){let I={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[I]:e.push(
I),r++}var z=Me===r;Re=Re||z;let Ve=r;t(he,{instancePath:s+"/defaults/timeout/total",parentData:j,parentDataProperty:"to\
tal",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var z=Ve===r;if(Re=Re||z,Re)r=ke,
e!==null&&(ke?e.length=ke:e=null);else{let I={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[I]:e.
push(I),r++}var X=Ie===r}else var X=!0;if(X){if(j.idle!==void 0){let he=j.idle,Ie=r,ke=r,Re=!1,Me=r;if(typeof he!="strin\
g"&&he!==null){let nr={instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===null?e=[nr]:e.push(nr),r++}if(r===Me&&
typeof he=="string"&&!_s.test(he)){let nr={instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[nr]:e.
push(nr),r++}var lr=Me===r;Re=Re||lr;let Ve=r;t(he,{instancePath:s+"/defaults/timeout/idle",parentData:j,parentDataProperty:"\
idle",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var lr=Ve===r;if(Re=Re||lr,Re)r=
ke,e!==null&&(ke?e.length=ke:e=null);else{let nr={instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[nr]:
e.push(nr),r++}var X=Ie===r}else var X=!0;if(X)if(j.grace!==void 0){let he=j.grace,Ie=r,ke=r,Re=!1,Me=r;if(r===Me)if(typeof he==
"string"){if(!_s.test(he)){let nr={instancePath:s+"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[nr]:e.push(nr),
r++}}else{let nr={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=[nr]:e.push(nr),r++}var Se=Me===r;
Re=Re||Se;let Ve=r;t(he,{instancePath:s+"/defaults/timeout/grace",parentData:j,parentDataProperty:"grace",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Se=Ve===r;if(Re=Re||Se,Re)r=ke,e!==null&&(ke?e.length=ke:e=null);else{
let nr={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[nr]:e.push(nr),r++}var X=Ie===r}else var X=!0}}}else{
let Z={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var ur=Ce===r;Y=Y||ur;let tr=r;t(
j,{instancePath:s+"/defaults/timeout",parentData:U,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ur=tr===r;if(Y=Y||ur,Y)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let Z={instancePath:s+
"/defaults/timeout",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var or=Ne===r}else var or=!0;if(or){if(U.retry!==void 0){
let j=U.retry,Ne=r,oe=r,Y=!1,Ce=r;if(r===Ce)if(Array.isArray(j)){var be=!0;let Z=j.length;for(let he=0;he<Z;he++){let Ie=j[he],
ke=r,Re=r,Me=!1,Ve=r;if(r===Ve)if(Ie&&typeof Ie=="object"&&!Array.isArray(Ie)){let ze;if(Ie.on===void 0&&(ze="on")){let Ge={
instancePath:s+"/defaults/retry/"+he,keyword:"required"};e===null?e=[Ge]:e.push(Ge),r++}else{let Ge=r;for(let Oe in Ie)if(!(Oe===
"on"||Oe==="max"||Oe==="delay"||Oe==="factor"||Oe==="max_delay"||Oe==="jitter"||Oe==="set")){let fr={instancePath:s+"/de\
faults/retry/"+he,keyword:"additionalProperties"};e===null?e=[fr]:e.push(fr),r++;break}if(Ge===r){if(Ie.on!==void 0){let Oe=Ie.
on,fr=r,Ye=r,C=!1,Fe=r,We=r,Wr=!1,Le=r,Dr=r,dr=!1,Hr=r;if(!(Oe==="exit"||Oe==="signal"||Oe==="oom"||Oe==="gpu-oom"||Oe===
"timeout"||Oe==="idle"||Oe==="preempted"||Oe==="node-lost"||Oe==="diverged")){let yr={instancePath:s+"/defaults/retry/"+
he+"/on",keyword:"enum"};e===null?e=[yr]:e.push(yr),r++}var Ue=Hr===r;dr=dr||Ue;let cr=r;if(r===cr)if(typeof Oe=="string"){
if(!en.test(Oe)){let yr={instancePath:s+"/defaults/retry/"+he+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|si\
gnal:SIG[A-Z0-9]+)$"}};e===null?e=[yr]:e.push(yr),r++}}else{let yr={instancePath:s+"/defaults/retry/"+he+"/on",keyword:"\
type"};e===null?e=[yr]:e.push(yr),r++}var Ue=cr===r;if(dr=dr||Ue,dr)r=Dr,e!==null&&(Dr?e.length=Dr:e=null);else{let yr={
instancePath:s+"/defaults/retry/"+he+"/on",keyword:"anyOf"};e===null?e=[yr]:e.push(yr),r++}var ve=Le===r;Wr=Wr||ve;let zr=r;
if(r===zr)if(Array.isArray(Oe))if(Oe.length<1){let yr={instancePath:s+"/defaults/retry/"+he+"/on",keyword:"minItems"};e===
null?e=[yr]:e.push(yr),r++}else{var Je=!0;let yr=Oe.length;for(let hr=0;hr<yr;hr++){let rr=Oe[hr],js=r,qs=r,Ds=!1,gn=r,cs=r,
Ir=!1,ss=r;if(!(rr==="exit"||rr==="signal"||rr==="oom"||rr==="gpu-oom"||rr==="timeout"||rr==="idle"||rr==="preempted"||rr===
"node-lost"||rr==="diverged")){let ys={instancePath:s+"/defaults/retry/"+he+"/on/"+hr,keyword:"enum"};e===null?e=[ys]:e.
push(ys),r++}var fe=ss===r;Ir=Ir||fe;let zs=r;if(r===zs)if(typeof rr=="string"){if(!en.test(rr)){let ys={instancePath:s+
"/defaults/retry/"+he+"/on/"+hr,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[
ys]:e.push(ys),r++}}else{let ys={instancePath:s+"/defaults/retry/"+he+"/on/"+hr,keyword:"type"};e===null?e=[ys]:e.push(ys),
r++}var fe=zs===r;if(Ir=Ir||fe,Ir)r=cs,e!==null&&(cs?e.length=cs:e=null);else{let ys={instancePath:s+"/defaults/retry/"+
he+"/on/"+hr,keyword:"anyOf"};e===null?e=[ys]:e.push(ys),r++}var M=gn===r;Ds=Ds||M;let Gs=r;t(rr,{instancePath:s+"/defau\
lts/retry/"+he+"/on/"+hr,parentData:Oe,parentDataProperty:hr,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var M=Gs===r;if(Ds=Ds||M,Ds)r=qs,e!==null&&(qs?e.length=qs:e=null);else{let ys={instancePath:s+"/d\
efaults/retry/"+he+"/on/"+hr,keyword:"anyOf"};e===null?e=[ys]:e.push(ys),r++}var Je=js===r;if(!Je)break}if(Je){let hr=Oe.
length,rr;if(hr>1){e:for(;hr--;)for(rr=hr;rr--;)if(mn(Oe[hr],Oe[rr])){let js={instancePath:s+"/defaults/retry/"+he+"/on",
keyword:"uniqueItems"};e===null?e=[js]:e.push(js),r++;break e}}}}else{let yr={instancePath:s+"/defaults/retry/"+he+"/on",
keyword:"type"};e===null?e=[yr]:e.push(yr),r++}var ve=zr===r;if(Wr=Wr||ve,Wr)r=We,e!==null&&(We?e.length=We:e=null);else{
let yr={instancePath:s+"/defaults/retry/"+he+"/on",keyword:"anyOf"};e===null?e=[yr]:e.push(yr),r++}var _e=Fe===r;C=C||_e;
let vs=r;t(Oe,{instancePath:s+"/defaults/retry/"+he+"/on",parentData:Ie,parentDataProperty:"on",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=vs===r;if(C=C||_e,C)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{
let yr={instancePath:s+"/defaults/retry/"+he+"/on",keyword:"anyOf"};e===null?e=[yr]:e.push(yr),r++}var te=fr===r}else var te=!0;
if(te){if(Ie.max!==void 0){let Oe=Ie.max,fr=r,Ye=r,C=!1,Fe=r;if(!(typeof Oe=="number"&&!(Oe%1)&&!isNaN(Oe))){let Le={instancePath:s+
"/defaults/retry/"+he+"/max",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}if(r===Fe&&typeof Oe=="number"&&(Oe<1||isNaN(
Oe))){let Le={instancePath:s+"/defaults/retry/"+he+"/max",keyword:"minimum"};e===null?e=[Le]:e.push(Le),r++}var sr=Fe===
r;C=C||sr;let We=r;t(Oe,{instancePath:s+"/defaults/retry/"+he+"/max",parentData:Ie,parentDataProperty:"max",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var sr=We===r;if(C=C||sr,C)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{
let Le={instancePath:s+"/defaults/retry/"+he+"/max",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var te=fr===r}else var te=!0;
if(te){if(Ie.delay!==void 0){let Oe=Ie.delay,fr=r,Ye=r,C=!1,Fe=r;if(r===Fe)if(typeof Oe=="string"){if(!_s.test(Oe)){let Le={
instancePath:s+"/defaults/retry/"+he+"/delay",keyword:"pattern"};e===null?e=[Le]:e.push(Le),r++}}else{let Le={instancePath:s+
"/defaults/retry/"+he+"/delay",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var c=Fe===r;C=C||c;let We=r;t(Oe,{instancePath:s+
"/defaults/retry/"+he+"/delay",parentData:Ie,parentDataProperty:"delay",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var c=We===r;if(C=C||c,C)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Le={instancePath:s+
"/defaults/retry/"+he+"/delay",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var te=fr===r}else var te=!0;if(te){if(Ie.
factor!==void 0){let Oe=Ie.factor,fr=r,Ye=r,C=!1,Fe=r;if(r===Fe)if(typeof Oe=="number"){if(Oe<1||isNaN(Oe)){let Le={instancePath:s+
"/defaults/retry/"+he+"/factor",keyword:"minimum"};e===null?e=[Le]:e.push(Le),r++}}else{let Le={instancePath:s+"/default\
s/retry/"+he+"/factor",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var ie=Fe===r;C=C||ie;let We=r;t(Oe,{instancePath:s+
"/defaults/retry/"+he+"/factor",parentData:Ie,parentDataProperty:"factor",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ie=We===r;if(C=C||ie,C)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Le={instancePath:s+
"/defaults/retry/"+he+"/factor",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var te=fr===r}else var te=!0;if(te){if(Ie.
max_delay!==void 0){let Oe=Ie.max_delay,fr=r,Ye=r,C=!1,Fe=r;if(r===Fe)if(typeof Oe=="string"){if(!_s.test(Oe)){let Le={instancePath:s+
"/defaults/retry/"+he+"/max_delay",keyword:"pattern"};e===null?e=[Le]:e.push(Le),r++}}else{let Le={instancePath:s+"/defa\
ults/retry/"+he+"/max_delay",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var g=Fe===r;C=C||g;let We=r;t(Oe,{instancePath:s+
"/defaults/retry/"+he+"/max_delay",parentData:Ie,parentDataProperty:"max_delay",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var g=We===r;if(C=C||g,C)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Le={instancePath:s+
"/defaults/retry/"+he+"/max_delay",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var te=fr===r}else var te=!0;if(te){if(Ie.
jitter!==void 0){let Oe=Ie.jitter,fr=r,Ye=r,C=!1,Fe=r;if(r===Fe)if(typeof Oe=="number"){if(Oe>1||isNaN(Oe)){let Le={instancePath:s+
"/defaults/retry/"+he+"/jitter",keyword:"maximum"};e===null?e=[Le]:e.push(Le),r++}else if(Oe<0||isNaN(Oe)){let Le={instancePath:s+
"/defaults/retry/"+he+"/jitter",keyword:"minimum"};e===null?e=[Le]:e.push(Le),r++}}else{let Le={instancePath:s+"/default\
s/retry/"+he+"/jitter",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var $=Fe===r;C=C||$;let We=r;t(Oe,{instancePath:s+
"/defaults/retry/"+he+"/jitter",parentData:Ie,parentDataProperty:"jitter",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var $=We===r;if(C=C||$,C)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Le={instancePath:s+
"/defaults/retry/"+he+"/jitter",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var te=fr===r}else var te=!0;if(te)if(Ie.
set!==void 0){let Oe=Ie.set,fr=r,Ye=r,C=!1,Fe=r;if(r===Fe&&!(Oe&&typeof Oe=="object"&&!Array.isArray(Oe))){let Le={instancePath:s+
"/defaults/retry/"+he+"/set",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var p=Fe===r;C=C||p;let We=r;t(Oe,{instancePath:s+
"/defaults/retry/"+he+"/set",parentData:Ie,parentDataProperty:"set",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var p=We===r;if(C=C||p,C)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Le={instancePath:s+
"/defaults/retry/"+he+"/set",keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var te=fr===r}else var te=!0}}}}}}}}else{let ze={
instancePath:s+"/defaults/retry/"+he,keyword:"type"};e===null?e=[ze]:e.push(ze),r++}var J=Ve===r;Me=Me||J;let I=r;t(Ie,{
instancePath:s+"/defaults/retry/"+he,parentData:j,parentDataProperty:he,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var J=I===r;if(Me=Me||J,Me)r=Re,e!==null&&(Re?e.length=Re:e=null);else{let ze={instancePath:s+
"/defaults/retry/"+he,keyword:"anyOf"};e===null?e=[ze]:e.push(ze),r++}var be=ke===r;if(!be)break}}else{let Z={instancePath:s+
"/defaults/retry",keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var ye=Ce===r;Y=Y||ye;let tr=r;t(j,{instancePath:s+"/defa\
ults/retry",parentData:U,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ye=tr===r;if(Y=Y||ye,Y)r=oe,e!==null&&(oe?e.length=oe:e=null);else{let Z={instancePath:s+"/defaults/retr\
y",keyword:"anyOf"};e===null?e=[Z]:e.push(Z),r++}var or=Ne===r}else var or=!0;if(or)if(U.stop_if!==void 0){let j=U.stop_if,
Ne=r,oe=r,Y=!1,Ce=r,tr=r,Te=!1,Z=r;if(r===Z)if(typeof j=="string"){if(!rn.test(j)){let Me={instancePath:s+"/defaults/sto\
p_if",keyword:"pattern"};e===null?e=[Me]:e.push(Me),r++}}else{let Me={instancePath:s+"/defaults/stop_if",keyword:"type"};
e===null?e=[Me]:e.push(Me),r++}var Qe=Z===r;Te=Te||Qe;let he=r;if(r===he)if(j&&typeof j=="object"&&!Array.isArray(j)){let Me;
if(j.metric===void 0&&(Me="metric")){let Ve={instancePath:s+"/defaults/stop_if",keyword:"required"};e===null?e=[Ve]:e.push(
Ve),r++}else{let Ve=r;for(let I in j)if(!(I==="metric"||I==="is"||I==="above"||I==="below"||I==="for")){let nr={instancePath:s+
"/defaults/stop_if",keyword:"additionalProperties"};e===null?e=[nr]:e.push(nr),r++;break}if(Ve===r){if(j.metric!==void 0){
let I=j.metric,nr=r;if(r===nr)if(typeof I=="string"){if(jr(I)<1){let ze={instancePath:s+"/defaults/stop_if/metric",keyword:"\
minLength"};e===null?e=[ze]:e.push(ze),r++}}else{let ze={instancePath:s+"/defaults/stop_if/metric",keyword:"type"};e===null?
e=[ze]:e.push(ze),r++}var y=nr===r}else var y=!0;if(y){if(j.is!==void 0){let I=j.is,nr=r,ze=r,Ge=!1,Oe=r;if(!(I==="nan"||
I==="not-finite")){let C={instancePath:s+"/defaults/stop_if/is",keyword:"enum"};e===null?e=[C]:e.push(C),r++}var a=Oe===
r;Ge=Ge||a;let fr=r;t(I,{instancePath:s+"/defaults/stop_if/is",parentData:j,parentDataProperty:"is",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var a=fr===r;if(Ge=Ge||a,Ge)r=ze,e!==null&&(ze?e.length=ze:e=null);else{
let C={instancePath:s+"/defaults/stop_if/is",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var y=nr===r}else var y=!0;if(y){
if(j.above!==void 0){let I=j.above,nr=r,ze=r,Ge=!1,Oe=r;if(typeof I!="number"){let C={instancePath:s+"/defaults/stop_if/\
above",keyword:"type"};e===null?e=[C]:e.push(C),r++}var x=Oe===r;Ge=Ge||x;let fr=r;t(I,{instancePath:s+"/defaults/stop_i\
f/above",parentData:j,parentDataProperty:"above",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var x=fr===r;if(Ge=Ge||x,Ge)r=ze,e!==null&&(ze?e.length=ze:e=null);else{let C={instancePath:s+"/defaults/sto\
p_if/above",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var y=nr===r}else var y=!0;if(y){if(j.below!==void 0){let I=j.
below,nr=r,ze=r,Ge=!1,Oe=r;if(typeof I!="number"){let C={instancePath:s+"/defaults/stop_if/below",keyword:"type"};e===null?
e=[C]:e.push(C),r++}var h=Oe===r;Ge=Ge||h;let fr=r;t(I,{instancePath:s+"/defaults/stop_if/below",parentData:j,parentDataProperty:"\
below",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var h=fr===r;if(Ge=Ge||h,Ge)r=
ze,e!==null&&(ze?e.length=ze:e=null);else{let C={instancePath:s+"/defaults/stop_if/below",keyword:"anyOf"};e===null?e=[C]:
e.push(C),r++}var y=nr===r}else var y=!0;if(y)if(j.for!==void 0){let I=j.for,nr=r,ze=r,Ge=!1,Oe=r;if(!(typeof I=="number"&&
!(I%1)&&!isNaN(I))){let C={instancePath:s+"/defaults/stop_if/for",keyword:"type"};e===null?e=[C]:e.push(C),r++}if(r===Oe&&
typeof I=="number"&&(I<1||isNaN(I))){let C={instancePath:s+"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[C]:e.push(
C),r++}var f=Oe===r;Ge=Ge||f;let fr=r;t(I,{instancePath:s+"/defaults/stop_if/for",parentData:j,parentDataProperty:"for",
rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var f=fr===r;if(Ge=Ge||f,Ge)r=ze,e!==
null&&(ze?e.length=ze:e=null);else{let C={instancePath:s+"/defaults/stop_if/for",keyword:"anyOf"};e===null?e=[C]:e.push(
C),r++}var y=nr===r}else var y=!0}}}}}}else{let Me={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[Me]:e.
push(Me),r++}var Qe=he===r;Te=Te||Qe;let Ie=r;if(r===Ie)if(Array.isArray(j)){var d=!0;let Me=j.length;for(let Ve=0;Ve<Me;Ve++){
let I=j[Ve],nr=r,ze=r,Ge=!1,Oe=r,fr=r,Ye=!1,C=r;if(r===C)if(typeof I=="string"){if(!rn.test(I)){let Le={instancePath:s+"\
/defaults/stop_if/"+Ve,keyword:"pattern"};e===null?e=[Le]:e.push(Le),r++}}else{let Le={instancePath:s+"/defaults/stop_if\
/"+Ve,keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var we=C===r;Ye=Ye||we;let Fe=r;if(r===Fe)if(I&&typeof I=="object"&&
!Array.isArray(I)){let Le;if(I.metric===void 0&&(Le="metric")){let Dr={instancePath:s+"/defaults/stop_if/"+Ve,keyword:"r\
equired"};e===null?e=[Dr]:e.push(Dr),r++}else{let Dr=r;for(let dr in I)if(!(dr==="metric"||dr==="is"||dr==="above"||dr===
"below"||dr==="for")){let Hr={instancePath:s+"/defaults/stop_if/"+Ve,keyword:"additionalProperties"};e===null?e=[Hr]:e.push(
Hr),r++;break}if(Dr===r){if(I.metric!==void 0){let dr=I.metric,Hr=r;if(r===Hr)if(typeof dr=="string"){if(jr(dr)<1){let cr={
instancePath:s+"/defaults/stop_if/"+Ve+"/metric",keyword:"minLength"};e===null?e=[cr]:e.push(cr),r++}}else{let cr={instancePath:s+
"/defaults/stop_if/"+Ve+"/metric",keyword:"type"};e===null?e=[cr]:e.push(cr),r++}var w=Hr===r}else var w=!0;if(w){if(I.is!==
void 0){let dr=I.is,Hr=r,cr=r,zr=!1,vs=r;if(!(dr==="nan"||dr==="not-finite")){let rr={instancePath:s+"/defaults/stop_if/"+
Ve+"/is",keyword:"enum"};e===null?e=[rr]:e.push(rr),r++}var k=vs===r;zr=zr||k;let yr=r;t(dr,{instancePath:s+"/defaults/s\
top_if/"+Ve+"/is",parentData:I,parentDataProperty:"is",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var k=yr===r;if(zr=zr||k,zr)r=cr,e!==null&&(cr?e.length=cr:e=null);else{let rr={instancePath:s+"/defaults/st\
op_if/"+Ve+"/is",keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var w=Hr===r}else var w=!0;if(w){if(I.above!==void 0){let dr=I.
above,Hr=r,cr=r,zr=!1,vs=r;if(typeof dr!="number"){let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/above",keyword:"type"};
e===null?e=[rr]:e.push(rr),r++}var i=vs===r;zr=zr||i;let yr=r;t(dr,{instancePath:s+"/defaults/stop_if/"+Ve+"/above",parentData:I,
parentDataProperty:"above",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var i=yr===
r;if(zr=zr||i,zr)r=cr,e!==null&&(cr?e.length=cr:e=null);else{let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/above",keyword:"\
anyOf"};e===null?e=[rr]:e.push(rr),r++}var w=Hr===r}else var w=!0;if(w){if(I.below!==void 0){let dr=I.below,Hr=r,cr=r,zr=!1,
vs=r;if(typeof dr!="number"){let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/below",keyword:"type"};e===null?e=[rr]:e.push(
rr),r++}var Pe=vs===r;zr=zr||Pe;let yr=r;t(dr,{instancePath:s+"/defaults/stop_if/"+Ve+"/below",parentData:I,parentDataProperty:"\
below",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Pe=yr===r;if(zr=zr||Pe,zr)
r=cr,e!==null&&(cr?e.length=cr:e=null);else{let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/below",keyword:"anyOf"};e===
null?e=[rr]:e.push(rr),r++}var w=Hr===r}else var w=!0;if(w)if(I.for!==void 0){let dr=I.for,Hr=r,cr=r,zr=!1,vs=r;if(!(typeof dr==
"number"&&!(dr%1)&&!isNaN(dr))){let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/for",keyword:"type"};e===null?e=[rr]:e.
push(rr),r++}if(r===vs&&typeof dr=="number"&&(dr<1||isNaN(dr))){let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/for",keyword:"\
minimum"};e===null?e=[rr]:e.push(rr),r++}var K=vs===r;zr=zr||K;let yr=r;t(dr,{instancePath:s+"/defaults/stop_if/"+Ve+"/f\
or",parentData:I,parentDataProperty:"for",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var K=yr===r;if(zr=zr||K,zr)r=cr,e!==null&&(cr?e.length=cr:e=null);else{let rr={instancePath:s+"/defaults/stop_if/"+Ve+"\
/for",keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var w=Hr===r}else var w=!0}}}}}}else{let Le={instancePath:s+"/defa\
ults/stop_if/"+Ve,keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var we=Fe===r;if(Ye=Ye||we,Ye)r=fr,e!==null&&(fr?e.length=
fr:e=null);else{let Le={instancePath:s+"/defaults/stop_if/"+Ve,keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var O=Oe===
r;Ge=Ge||O;let We=r;t(I,{instancePath:s+"/defaults/stop_if/"+Ve,parentData:j,parentDataProperty:Ve,rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=We===r;if(Ge=Ge||O,Ge)r=ze,e!==null&&(ze?e.length=ze:e=null);else{
let Le={instancePath:s+"/defaults/stop_if/"+Ve,keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var d=nr===r;if(!d)break}}else{
let Me={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[Me]:e.push(Me),r++}var Qe=Ie===r;if(Te=Te||Qe,Te)
r=tr,e!==null&&(tr?e.length=tr:e=null);else{let Me={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[Me]:
e.push(Me),r++}var re=Ce===r;Y=Y||re;let ke=r;t(j,{instancePath:s+"/defaults/stop_if",parentData:U,parentDataProperty:"s\
top_if",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=ke===r;if(Y=Y||re,Y)r=
oe,e!==null&&(oe?e.length=oe:e=null);else{let Me={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[Me]:e.
push(Me),r++}var or=Ne===r}else var or=!0}}}}else{let De={instancePath:s+"/defaults",keyword:"type"};e===null?e=[De]:e.push(
De),r++}var Ae=me===r;xe=xe||Ae;let pe=r;t(U,{instancePath:s+"/defaults",parentData:n,parentDataProperty:"defaults",rootData:o,
dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ae=pe===r;if(xe=xe||Ae,xe)r=pr,e!==null&&(pr?
e.length=pr:e=null);else{let De={instancePath:s+"/defaults",keyword:"anyOf"};return e===null?e=[De]:e.push(De),r++,ps.errors=
e,!1}var l=ar===r}else var l=!0;if(l){if(n.params!==void 0){let U=n.params,ar=r;if(!(U&&typeof U=="object"&&!Array.isArray(
U)))return ps.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var l=ar===r}else var l=!0;if(l){if(n.stages!==void 0){
let U=n.stages,ar=r;if(!(U&&typeof U=="object"&&!Array.isArray(U)))return ps.errors=[{instancePath:s+"/stages",keyword:"\
type"}],!1;var l=ar===r}else var l=!0;if(l)if(n.datasets!==void 0){let U=n.datasets,ar=r;if(!(U&&typeof U=="object"&&!Array.
isArray(U)))return ps.errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;var l=ar===r}else var l=!0}}}}}}}}}}else return ps.
errors=[{instancePath:s,keyword:"type"}],!1;return ps.errors=e,r===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function mr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:o=n,dynamicAnchors:u={}}={}){let e=null,r=0,
ce=mr.evaluated;if(ce.dynamicProps&&(ce.props=void 0),ce.dynamicItems&&(ce.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let i;if(n.version===void 0&&(i="version")||n.name===void 0&&(i="name")||n.stages===void 0&&(i="stage\
s"))return mr.errors=[{instancePath:s,keyword:"required"}],!1;{let Pe=r;for(let K in n)if(!(ds.call(Cn.properties,K)||Fn.
test(K))){return mr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Pe===r){if(n.version!==void 0){
let K=r;if(n.version!==1)return mr.errors=[{instancePath:s+"/version",keyword:"const"}],!1;var l=K===r}else var l=!0;if(l){
if(n.name!==void 0){let K=n.name,we=r;if(r===we)if(typeof K=="string"){if(!Hn.test(K))return mr.errors=[{instancePath:s+
"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else return mr.errors=[{instancePath:s+"/na\
me",keyword:"type"}],!1;var l=we===r}else var l=!0;if(l){if(n.description!==void 0){let K=r;if(typeof n.description!="st\
ring")return mr.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var l=K===r}else var l=!0;if(l){if(n.params!==
void 0){let K=n.params,we=r;if(r===we)if(K&&typeof K=="object"&&!Array.isArray(K)){for(let Qe in K){let re=r;if(typeof Qe==
"string"&&!Jn.test(Qe)){let Ae={instancePath:s+"/params",keyword:"pattern",propertyName:Qe};e===null?e=[Ae]:e.push(Ae),r++}
var se=re===r;if(!se){let Ae={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[Ae]:e.push(Ae),r++,mr.
errors=e,!1;break}}if(se)for(let Qe in K){let re=r;Fs(K[Qe],{instancePath:s+"/params/"+Qe.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:K,parentDataProperty:Qe,rootData:o,dynamicAnchors:u})||(e=e===null?Fs.errors:e.concat(Fs.errors),r=e.length);
var _=re===r;if(!_)break}}else return mr.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var l=we===r}else var l=!0;
if(l){if(n.datasets!==void 0){let K=n.datasets,we=r;if(r===we)if(K&&typeof K=="object"&&!Array.isArray(K)){for(let Qe in K){
let re=r;if(typeof Qe=="string"&&!bn.test(Qe)){let Ae={instancePath:s+"/datasets",keyword:"pattern",propertyName:Qe};e===
null?e=[Ae]:e.push(Ae),r++}var He=re===r;if(!He){let Ae={instancePath:s+"/datasets",keyword:"propertyNames"};return e===
null?e=[Ae]:e.push(Ae),r++,mr.errors=e,!1;break}}if(He)for(let Qe in K){let re=r;vr(K[Qe],{instancePath:s+"/datasets/"+Qe.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:K,parentDataProperty:Qe,rootData:o,dynamicAnchors:u})||(e=e===null?vr.
errors:e.concat(vr.errors),r=e.length);var qe=re===r;if(!qe)break}}else return mr.errors=[{instancePath:s+"/datasets",keyword:"\
type"}],!1;var l=we===r}else var l=!0;if(l){if(n.defaults!==void 0){let K=n.defaults,we=r;if(r===we)if(K&&typeof K=="obj\
ect"&&!Array.isArray(K)){let Qe=r;for(let re in K)if(!(re==="resources"||re==="timeout"||re==="retry"||re==="stop_if")){
return mr.errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;break}if(Qe===r){if(K.resources!==void 0){
let re=K.resources,Ae=r,er=r,U=!1,ar=r;if(r===ar)if(re&&typeof re=="object"&&!Array.isArray(re)){let xe=r;for(let me in re)
if(!(me==="cpus"||me==="memory"||me==="gpus"||me==="tokens")){let pe={instancePath:s+"/defaults/resources",keyword:"addi\
tionalProperties"};e===null?e=[pe]:e.push(pe),r++;break}if(xe===r){if(re.cpus!==void 0){let me=re.cpus,pe=r,je=r,De=!1,j=r;
if(r===j)if(typeof me=="number"){if(me<=0||isNaN(me)){let oe={instancePath:s+"/defaults/resources/cpus",keyword:"exclusi\
veMinimum"};e===null?e=[oe]:e.push(oe),r++}}else{let oe={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?
e=[oe]:e.push(oe),r++}var v=j===r;De=De||v;let Ne=r;t(me,{instancePath:s+"/defaults/resources/cpus",parentData:re,parentDataProperty:"\
cpus",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=Ne===r;if(De=De||v,De)r=je,
e!==null&&(je?e.length=je:e=null);else{let oe={instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[oe]:
e.push(oe),r++}var A=pe===r}else var A=!0;if(A){if(re.memory!==void 0){let me=re.memory,pe=r,je=r,De=!1,j=r;if(typeof me!=
"string"&&!(typeof me=="number"&&!(me%1)&&!isNaN(me))){let Y={instancePath:s+"/defaults/resources/memory",keyword:"type"};
e===null?e=[Y]:e.push(Y),r++}if(r===j){if(typeof me=="number"&&(me<1||isNaN(me))){let Y={instancePath:s+"/defaults/resou\
rces/memory",keyword:"minimum"};e===null?e=[Y]:e.push(Y),r++}if(r===j&&typeof me=="string"&&!_n.test(me)){let Y={instancePath:s+
"/defaults/resources/memory",keyword:"pattern"};e===null?e=[Y]:e.push(Y),r++}}var Be=j===r;De=De||Be;let Ne=r;t(me,{instancePath:s+
"/defaults/resources/memory",parentData:re,parentDataProperty:"memory",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Be=Ne===r;if(De=De||Be,De)r=je,e!==null&&(je?e.length=je:e=null);else{let Y={instancePath:s+
"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var A=pe===r}else var A=!0;if(A){if(re.gpus!==
void 0){let me=re.gpus,pe=r,je=r,De=!1,j=r;if(!(typeof me=="number"&&!(me%1)&&!isNaN(me))){let Y={instancePath:s+"/defau\
lts/resources/gpus",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}if(r===j&&typeof me=="number"&&(me<0||isNaN(me))){let Y={
instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[Y]:e.push(Y),r++}var Ke=j===r;De=De||Ke;let Ne=r;
t(me,{instancePath:s+"/defaults/resources/gpus",parentData:re,parentDataProperty:"gpus",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=Ne===r;if(De=De||Ke,De)r=je,e!==null&&(je?e.length=je:e=null);else{
let Y={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var A=pe===r}else var A=!0;
if(A)if(re.tokens!==void 0){let me=re.tokens,pe=r,je=r,De=!1,j=r;if(r===j)if(me&&typeof me=="object"&&!Array.isArray(me))
for(let Y in me){let Ce=me[Y],tr=r,Te=r,Z=!1,he=r;if(!(typeof Ce=="number"&&!(Ce%1)&&!isNaN(Ce))){let ke={instancePath:s+
"/defaults/resources/tokens/"+Y.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[ke]:e.push(ke),r++}if(r===
he&&typeof Ce=="number"&&(Ce<1||isNaN(Ce))){let ke={instancePath:s+"/defaults/resources/tokens/"+Y.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minimum"};e===null?e=[ke]:e.push(ke),r++}var N=he===r;Z=Z||N;let Ie=r;t(Ce,{instancePath:s+"/defaul\
ts/resources/tokens/"+Y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:me,parentDataProperty:Y,rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=Ie===r;if(Z=Z||N,Z)r=Te,e!==null&&(Te?e.length=Te:e=null);else{
let ke={instancePath:s+"/defaults/resources/tokens/"+Y.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?
e=[ke]:e.push(ke),r++}var R=tr===r;if(!R)break}else{let Y={instancePath:s+"/defaults/resources/tokens",keyword:"type"};e===
null?e=[Y]:e.push(Y),r++}var G=j===r;De=De||G;let Ne=r;t(me,{instancePath:s+"/defaults/resources/tokens",parentData:re,parentDataProperty:"\
tokens",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=Ne===r;if(De=De||G,De)r=
je,e!==null&&(je?e.length=je:e=null);else{let Y={instancePath:s+"/defaults/resources/tokens",keyword:"anyOf"};e===null?e=
[Y]:e.push(Y),r++}var A=pe===r}else var A=!0}}}}else{let xe={instancePath:s+"/defaults/resources",keyword:"type"};e===null?
e=[xe]:e.push(xe),r++}var P=ar===r;U=U||P;let pr=r;t(re,{instancePath:s+"/defaults/resources",parentData:K,parentDataProperty:"\
resources",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var P=pr===r;if(U=U||P,U)r=
er,e!==null&&(er?e.length=er:e=null);else{let xe={instancePath:s+"/defaults/resources",keyword:"anyOf"};return e===null?
e=[xe]:e.push(xe),r++,mr.errors=e,!1}var le=Ae===r}else var le=!0;if(le){if(K.timeout!==void 0){let re=K.timeout,Ae=r,er=r,
U=!1,ar=r;if(r===ar)if(re&&typeof re=="object"&&!Array.isArray(re)){let me=r;for(let pe in re)if(!(pe==="total"||pe==="i\
dle"||pe==="grace")){let je={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?e=[je]:e.push(je),
r++;break}if(me===r){if(re.total!==void 0){let pe=re.total,je=r,De=r,j=!1,Ne=r;if(typeof pe!="string"&&pe!==null){let Y={
instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}if(r===Ne&&typeof pe=="string"&&!_s.
test(pe)){let Y={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[Y]:e.push(Y),r++}var Q=Ne===r;j=
j||Q;let oe=r;t(pe,{instancePath:s+"/defaults/timeout/total",parentData:re,parentDataProperty:"total",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Q=oe===r;if(j=j||Q,j)r=De,e!==null&&(De?e.length=De:e=null);else{
let Y={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var de=je===r}else var de=!0;
if(de){if(re.idle!==void 0){let pe=re.idle,je=r,De=r,j=!1,Ne=r;if(typeof pe!="string"&&pe!==null){let Ce={instancePath:s+
"/defaults/timeout/idle",keyword:"type"};e===null?e=[Ce]:e.push(Ce),r++}if(r===Ne&&typeof pe=="string"&&!_s.test(pe)){let Ce={
instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[Ce]:e.push(Ce),r++}var m=Ne===r;j=j||m;let oe=r;t(
pe,{instancePath:s+"/defaults/timeout/idle",parentData:re,parentDataProperty:"idle",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var m=oe===r;if(j=j||m,j)r=De,e!==null&&(De?e.length=De:e=null);else{let Ce={
instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[Ce]:e.push(Ce),r++}var de=je===r}else var de=!0;if(de)
if(re.grace!==void 0){let pe=re.grace,je=r,De=r,j=!1,Ne=r;if(r===Ne)if(typeof pe=="string"){if(!_s.test(pe)){let Ce={instancePath:s+
"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[Ce]:e.push(Ce),r++}}else{let Ce={instancePath:s+"/defaults/time\
out/grace",keyword:"type"};e===null?e=[Ce]:e.push(Ce),r++}var V=Ne===r;j=j||V;let oe=r;t(pe,{instancePath:s+"/defaults/t\
imeout/grace",parentData:re,parentDataProperty:"grace",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var V=oe===r;if(j=j||V,j)r=De,e!==null&&(De?e.length=De:e=null);else{let Ce={instancePath:s+"/defaults/timeo\
ut/grace",keyword:"anyOf"};e===null?e=[Ce]:e.push(Ce),r++}var de=je===r}else var de=!0}}}else{let me={instancePath:s+"/d\
efaults/timeout",keyword:"type"};e===null?e=[me]:e.push(me),r++}var T=ar===r;U=U||T;let pr=r;t(re,{instancePath:s+"/defa\
ults/timeout",parentData:K,parentDataProperty:"timeout",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var T=pr===r;if(U=U||T,U)r=er,e!==null&&(er?e.length=er:e=null);else{let me={instancePath:s+"/defaults/timeo\
ut",keyword:"anyOf"};return e===null?e=[me]:e.push(me),r++,mr.errors=e,!1}var le=Ae===r}else var le=!0;if(le){if(K.retry!==
void 0){let re=K.retry,Ae=r,er=r,U=!1,ar=r;if(r===ar)if(Array.isArray(re)){var F=!0;let me=re.length;for(let pe=0;pe<me;pe++){
let je=re[pe],De=r,j=r,Ne=!1,oe=r;if(r===oe)if(je&&typeof je=="object"&&!Array.isArray(je)){let tr;if(je.on===void 0&&(tr=
"on")){let Te={instancePath:s+"/defaults/retry/"+pe,keyword:"required"};e===null?e=[Te]:e.push(Te),r++}else{let Te=r;for(let Z in je)
if(!(Z==="on"||Z==="max"||Z==="delay"||Z==="factor"||Z==="max_delay"||Z==="jitter"||Z==="set")){let he={instancePath:s+"\
/defaults/retry/"+pe,keyword:"additionalProperties"};e===null?e=[he]:e.push(he),r++;break}if(Te===r){if(je.on!==void 0){
let Z=je.on,he=r,Ie=r,ke=!1,Re=r,Me=r,Ve=!1,I=r,nr=r,ze=!1,Ge=r;if(!(Z==="exit"||Z==="signal"||Z==="oom"||Z==="gpu-oom"||
Z==="timeout"||Z==="idle"||Z==="preempted"||Z==="node-lost"||Z==="diverged")){let C={instancePath:s+"/defaults/retry/"+pe+
"/on",keyword:"enum"};e===null?e=[C]:e.push(C),r++}var ge=Ge===r;ze=ze||ge;let Oe=r;if(r===Oe)if(typeof Z=="string"){if(!en.
test(Z)){let C={instancePath:s+"/defaults/retry/"+pe+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[\
A-Z0-9]+)$"}};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/defaults/retry/"+pe+"/on",keyword:"type"};e===null?
e=[C]:e.push(C),r++}var ge=Oe===r;if(ze=ze||ge,ze)r=nr,e!==null&&(nr?e.length=nr:e=null);else{let C={instancePath:s+"/de\
faults/retry/"+pe+"/on",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var Ee=I===r;Ve=Ve||Ee;let fr=r;if(r===fr)if(Array.
isArray(Z))if(Z.length<1){let C={instancePath:s+"/defaults/retry/"+pe+"/on",keyword:"minItems"};e===null?e=[C]:e.push(C),
r++}else{var W=!0;let C=Z.length;for(let Fe=0;Fe<C;Fe++){let We=Z[Fe],Wr=r,Le=r,Dr=!1,dr=r,Hr=r,cr=!1,zr=r;if(!(We==="ex\
it"||We==="signal"||We==="oom"||We==="gpu-oom"||We==="timeout"||We==="idle"||We==="preempted"||We==="node-lost"||We==="d\
iverged")){let rr={instancePath:s+"/defaults/retry/"+pe+"/on/"+Fe,keyword:"enum"};e===null?e=[rr]:e.push(rr),r++}var ue=zr===
r;cr=cr||ue;let vs=r;if(r===vs)if(typeof We=="string"){if(!en.test(We)){let rr={instancePath:s+"/defaults/retry/"+pe+"/o\
n/"+Fe,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[rr]:e.push(rr),r++}}else{
let rr={instancePath:s+"/defaults/retry/"+pe+"/on/"+Fe,keyword:"type"};e===null?e=[rr]:e.push(rr),r++}var ue=vs===r;if(cr=
cr||ue,cr)r=Hr,e!==null&&(Hr?e.length=Hr:e=null);else{let rr={instancePath:s+"/defaults/retry/"+pe+"/on/"+Fe,keyword:"an\
yOf"};e===null?e=[rr]:e.push(rr),r++}var ne=dr===r;Dr=Dr||ne;let yr=r;t(We,{instancePath:s+"/defaults/retry/"+pe+"/on/"+
Fe,parentData:Z,parentDataProperty:Fe,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var ne=yr===r;if(Dr=Dr||ne,Dr)r=Le,e!==null&&(Le?e.length=Le:e=null);else{let rr={instancePath:s+"/defaults/retry/"+pe+"\
/on/"+Fe,keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var W=Wr===r;if(!W)break}if(W){let Fe=Z.length,We;if(Fe>1){e:for(;Fe--;)
for(We=Fe;We--;)if(mn(Z[Fe],Z[We])){let Wr={instancePath:s+"/defaults/retry/"+pe+"/on",keyword:"uniqueItems"};e===null?e=
[Wr]:e.push(Wr),r++;break e}}}}else{let C={instancePath:s+"/defaults/retry/"+pe+"/on",keyword:"type"};e===null?e=[C]:e.push(
C),r++}var Ee=fr===r;if(Ve=Ve||Ee,Ve)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let C={instancePath:s+"/defaults/retry/"+
pe+"/on",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var $e=Re===r;ke=ke||$e;let Ye=r;t(Z,{instancePath:s+"/defaults/r\
etry/"+pe+"/on",parentData:je,parentDataProperty:"on",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var $e=Ye===r;if(ke=ke||$e,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let C={instancePath:s+"/defaults/r\
etry/"+pe+"/on",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var S=he===r}else var S=!0;if(S){if(je.max!==void 0){let Z=je.
max,he=r,Ie=r,ke=!1,Re=r;if(!(typeof Z=="number"&&!(Z%1)&&!isNaN(Z))){let I={instancePath:s+"/defaults/retry/"+pe+"/max",
keyword:"type"};e===null?e=[I]:e.push(I),r++}if(r===Re&&typeof Z=="number"&&(Z<1||isNaN(Z))){let I={instancePath:s+"/def\
aults/retry/"+pe+"/max",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}var q=Re===r;ke=ke||q;let Me=r;t(Z,{instancePath:s+
"/defaults/retry/"+pe+"/max",parentData:je,parentDataProperty:"max",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var q=Me===r;if(ke=ke||q,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let I={instancePath:s+
"/defaults/retry/"+pe+"/max",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var S=he===r}else var S=!0;if(S){if(je.delay!==
void 0){let Z=je.delay,he=r,Ie=r,ke=!1,Re=r;if(r===Re)if(typeof Z=="string"){if(!_s.test(Z)){let I={instancePath:s+"/def\
aults/retry/"+pe+"/delay",keyword:"pattern"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/defaults/retry/"+
pe+"/delay",keyword:"type"};e===null?e=[I]:e.push(I),r++}var E=Re===r;ke=ke||E;let Me=r;t(Z,{instancePath:s+"/defaults/r\
etry/"+pe+"/delay",parentData:je,parentDataProperty:"delay",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var E=Me===r;if(ke=ke||E,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let I={instancePath:s+"/de\
faults/retry/"+pe+"/delay",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var S=he===r}else var S=!0;if(S){if(je.factor!==
void 0){let Z=je.factor,he=r,Ie=r,ke=!1,Re=r;if(r===Re)if(typeof Z=="number"){if(Z<1||isNaN(Z)){let I={instancePath:s+"/\
defaults/retry/"+pe+"/factor",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/defaults/ret\
ry/"+pe+"/factor",keyword:"type"};e===null?e=[I]:e.push(I),r++}var ee=Re===r;ke=ke||ee;let Me=r;t(Z,{instancePath:s+"/de\
faults/retry/"+pe+"/factor",parentData:je,parentDataProperty:"factor",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ee=Me===r;if(ke=ke||ee,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let I={instancePath:s+
"/defaults/retry/"+pe+"/factor",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var S=he===r}else var S=!0;if(S){if(je.max_delay!==
void 0){let Z=je.max_delay,he=r,Ie=r,ke=!1,Re=r;if(r===Re)if(typeof Z=="string"){if(!_s.test(Z)){let I={instancePath:s+"\
/defaults/retry/"+pe+"/max_delay",keyword:"pattern"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/defaults\
/retry/"+pe+"/max_delay",keyword:"type"};e===null?e=[I]:e.push(I),r++}var ae=Re===r;ke=ke||ae;let Me=r;t(Z,{instancePath:s+
"/defaults/retry/"+pe+"/max_delay",parentData:je,parentDataProperty:"max_delay",rootData:o,dynamicAnchors:u})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ae=Me===r;if(ke=ke||ae,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let I={
instancePath:s+"/defaults/retry/"+pe+"/max_delay",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var S=he===r}else var S=!0;
if(S){if(je.jitter!==void 0){let Z=je.jitter,he=r,Ie=r,ke=!1,Re=r;if(r===Re)if(typeof Z=="number"){if(Z>1||isNaN(Z)){let I={
instancePath:s+"/defaults/retry/"+pe+"/jitter",keyword:"maximum"};e===null?e=[I]:e.push(I),r++}else if(Z<0||isNaN(Z)){let I={
instancePath:s+"/defaults/retry/"+pe+"/jitter",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+
"/defaults/retry/"+pe+"/jitter",keyword:"type"};e===null?e=[I]:e.push(I),r++}var D=Re===r;ke=ke||D;let Me=r;t(Z,{instancePath:s+
"/defaults/retry/"+pe+"/jitter",parentData:je,parentDataProperty:"jitter",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var D=Me===r;if(ke=ke||D,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let I={instancePath:s+
"/defaults/retry/"+pe+"/jitter",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var S=he===r}else var S=!0;if(S)if(je.set!==
void 0){let Z=je.set,he=r,Ie=r,ke=!1,Re=r;if(r===Re&&!(Z&&typeof Z=="object"&&!Array.isArray(Z))){let I={instancePath:s+
"/defaults/retry/"+pe+"/set",keyword:"type"};e===null?e=[I]:e.push(I),r++}var H=Re===r;ke=ke||H;let Me=r;t(Z,{instancePath:s+
"/defaults/retry/"+pe+"/set",parentData:je,parentDataProperty:"set",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var H=Me===r;if(ke=ke||H,ke)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let I={instancePath:s+
"/defaults/retry/"+pe+"/set",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var S=he===r}else var S=!0}}}}}}}}else{let tr={
instancePath:s+"/defaults/retry/"+pe,keyword:"type"};e===null?e=[tr]:e.push(tr),r++}var L=oe===r;Ne=Ne||L;let Y=r;t(je,{
instancePath:s+"/defaults/retry/"+pe,parentData:re,parentDataProperty:pe,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var L=Y===r;if(Ne=Ne||L,Ne)r=j,e!==null&&(j?e.length=j:e=null);else{let tr={instancePath:s+
"/defaults/retry/"+pe,keyword:"anyOf"};e===null?e=[tr]:e.push(tr),r++}var F=De===r;if(!F)break}}else{let me={instancePath:s+
"/defaults/retry",keyword:"type"};e===null?e=[me]:e.push(me),r++}var b=ar===r;U=U||b;let pr=r;t(re,{instancePath:s+"/def\
aults/retry",parentData:K,parentDataProperty:"retry",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var b=pr===r;if(U=U||b,U)r=er,e!==null&&(er?e.length=er:e=null);else{let me={instancePath:s+"/defaults/retry",
keyword:"anyOf"};return e===null?e=[me]:e.push(me),r++,mr.errors=e,!1}var le=Ae===r}else var le=!0;if(le)if(K.stop_if!==
void 0){let re=K.stop_if,Ae=r,er=r,U=!1,ar=r,pr=r,xe=!1,me=r;if(r===me)if(typeof re=="string"){if(!rn.test(re)){let Ne={
instancePath:s+"/defaults/stop_if",keyword:"pattern"};e===null?e=[Ne]:e.push(Ne),r++}}else{let Ne={instancePath:s+"/defa\
ults/stop_if",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var ve=me===r;xe=xe||ve;let pe=r;if(r===pe)if(re&&typeof re==
"object"&&!Array.isArray(re)){let Ne;if(re.metric===void 0&&(Ne="metric")){let oe={instancePath:s+"/defaults/stop_if",keyword:"\
required"};e===null?e=[oe]:e.push(oe),r++}else{let oe=r;for(let Y in re)if(!(Y==="metric"||Y==="is"||Y==="above"||Y==="b\
elow"||Y==="for")){let Ce={instancePath:s+"/defaults/stop_if",keyword:"additionalProperties"};e===null?e=[Ce]:e.push(Ce),
r++;break}if(oe===r){if(re.metric!==void 0){let Y=re.metric,Ce=r;if(r===Ce)if(typeof Y=="string"){if(jr(Y)<1){let tr={instancePath:s+
"/defaults/stop_if/metric",keyword:"minLength"};e===null?e=[tr]:e.push(tr),r++}}else{let tr={instancePath:s+"/defaults/s\
top_if/metric",keyword:"type"};e===null?e=[tr]:e.push(tr),r++}var B=Ce===r}else var B=!0;if(B){if(re.is!==void 0){let Y=re.
is,Ce=r,tr=r,Te=!1,Z=r;if(!(Y==="nan"||Y==="not-finite")){let ke={instancePath:s+"/defaults/stop_if/is",keyword:"enum"};
e===null?e=[ke]:e.push(ke),r++}var Ze=Z===r;Te=Te||Ze;let he=r;t(Y,{instancePath:s+"/defaults/stop_if/is",parentData:re,
parentDataProperty:"is",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=he===r;
if(Te=Te||Ze,Te)r=tr,e!==null&&(tr?e.length=tr:e=null);else{let ke={instancePath:s+"/defaults/stop_if/is",keyword:"anyOf"};
e===null?e=[ke]:e.push(ke),r++}var B=Ce===r}else var B=!0;if(B){if(re.above!==void 0){let Y=re.above,Ce=r,tr=r,Te=!1,Z=r;
if(typeof Y!="number"){let ke={instancePath:s+"/defaults/stop_if/above",keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var or=Z===
r;Te=Te||or;let he=r;t(Y,{instancePath:s+"/defaults/stop_if/above",parentData:re,parentDataProperty:"above",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var or=he===r;if(Te=Te||or,Te)r=tr,e!==null&&(tr?e.length=tr:e=null);else{
let ke={instancePath:s+"/defaults/stop_if/above",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var B=Ce===r}else var B=!0;
if(B){if(re.below!==void 0){let Y=re.below,Ce=r,tr=r,Te=!1,Z=r;if(typeof Y!="number"){let ke={instancePath:s+"/defaults/\
stop_if/below",keyword:"type"};e===null?e=[ke]:e.push(ke),r++}var z=Z===r;Te=Te||z;let he=r;t(Y,{instancePath:s+"/defaul\
ts/stop_if/below",parentData:re,parentDataProperty:"below",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var z=he===r;if(Te=Te||z,Te)r=tr,e!==null&&(tr?e.length=tr:e=null);else{let ke={instancePath:s+"/d\
efaults/stop_if/below",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var B=Ce===r}else var B=!0;if(B)if(re.for!==void 0){
let Y=re.for,Ce=r,tr=r,Te=!1,Z=r;if(!(typeof Y=="number"&&!(Y%1)&&!isNaN(Y))){let ke={instancePath:s+"/defaults/stop_if/\
for",keyword:"type"};e===null?e=[ke]:e.push(ke),r++}if(r===Z&&typeof Y=="number"&&(Y<1||isNaN(Y))){let ke={instancePath:s+
"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[ke]:e.push(ke),r++}var X=Z===r;Te=Te||X;let he=r;t(Y,{instancePath:s+
"/defaults/stop_if/for",parentData:re,parentDataProperty:"for",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var X=he===r;if(Te=Te||X,Te)r=tr,e!==null&&(tr?e.length=tr:e=null);else{let ke={instancePath:s+"/d\
efaults/stop_if/for",keyword:"anyOf"};e===null?e=[ke]:e.push(ke),r++}var B=Ce===r}else var B=!0}}}}}}else{let Ne={instancePath:s+
"/defaults/stop_if",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var ve=pe===r;xe=xe||ve;let je=r;if(r===je)if(Array.isArray(
re)){var lr=!0;let Ne=re.length;for(let oe=0;oe<Ne;oe++){let Y=re[oe],Ce=r,tr=r,Te=!1,Z=r,he=r,Ie=!1,ke=r;if(r===ke)if(typeof Y==
"string"){if(!rn.test(Y)){let I={instancePath:s+"/defaults/stop_if/"+oe,keyword:"pattern"};e===null?e=[I]:e.push(I),r++}}else{
let I={instancePath:s+"/defaults/stop_if/"+oe,keyword:"type"};e===null?e=[I]:e.push(I),r++}var fe=ke===r;Ie=Ie||fe;let Re=r;
if(r===Re)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let I;if(Y.metric===void 0&&(I="metric")){let nr={instancePath:s+
"/defaults/stop_if/"+oe,keyword:"required"};e===null?e=[nr]:e.push(nr),r++}else{let nr=r;for(let ze in Y)if(!(ze==="metr\
ic"||ze==="is"||ze==="above"||ze==="below"||ze==="for")){let Ge={instancePath:s+"/defaults/stop_if/"+oe,keyword:"additio\
nalProperties"};e===null?e=[Ge]:e.push(Ge),r++;break}if(nr===r){if(Y.metric!==void 0){let ze=Y.metric,Ge=r;if(r===Ge)if(typeof ze==
"string"){if(jr(ze)<1){let Oe={instancePath:s+"/defaults/stop_if/"+oe+"/metric",keyword:"minLength"};e===null?e=[Oe]:e.push(
Oe),r++}}else{let Oe={instancePath:s+"/defaults/stop_if/"+oe+"/metric",keyword:"type"};e===null?e=[Oe]:e.push(Oe),r++}var Se=Ge===
r}else var Se=!0;if(Se){if(Y.is!==void 0){let ze=Y.is,Ge=r,Oe=r,fr=!1,Ye=r;if(!(ze==="nan"||ze==="not-finite")){let We={
instancePath:s+"/defaults/stop_if/"+oe+"/is",keyword:"enum"};e===null?e=[We]:e.push(We),r++}var ur=Ye===r;fr=fr||ur;let C=r;
t(ze,{instancePath:s+"/defaults/stop_if/"+oe+"/is",parentData:Y,parentDataProperty:"is",rootData:o,dynamicAnchors:u})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var ur=C===r;if(fr=fr||ur,fr)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{
let We={instancePath:s+"/defaults/stop_if/"+oe+"/is",keyword:"anyOf"};e===null?e=[We]:e.push(We),r++}var Se=Ge===r}else var Se=!0;
if(Se){if(Y.above!==void 0){let ze=Y.above,Ge=r,Oe=r,fr=!1,Ye=r;if(typeof ze!="number"){let We={instancePath:s+"/default\
s/stop_if/"+oe+"/above",keyword:"type"};e===null?e=[We]:e.push(We),r++}var be=Ye===r;fr=fr||be;let C=r;t(ze,{instancePath:s+
"/defaults/stop_if/"+oe+"/above",parentData:Y,parentDataProperty:"above",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var be=C===r;if(fr=fr||be,fr)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{let We={instancePath:s+
"/defaults/stop_if/"+oe+"/above",keyword:"anyOf"};e===null?e=[We]:e.push(We),r++}var Se=Ge===r}else var Se=!0;if(Se){if(Y.
below!==void 0){let ze=Y.below,Ge=r,Oe=r,fr=!1,Ye=r;if(typeof ze!="number"){let We={instancePath:s+"/defaults/stop_if/"+
oe+"/below",keyword:"type"};e===null?e=[We]:e.push(We),r++}var Ue=Ye===r;fr=fr||Ue;let C=r;t(ze,{instancePath:s+"/defaul\
ts/stop_if/"+oe+"/below",parentData:Y,parentDataProperty:"below",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Ue=C===r;if(fr=fr||Ue,fr)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{let We={instancePath:s+"/\
defaults/stop_if/"+oe+"/below",keyword:"anyOf"};e===null?e=[We]:e.push(We),r++}var Se=Ge===r}else var Se=!0;if(Se)if(Y.for!==
void 0){let ze=Y.for,Ge=r,Oe=r,fr=!1,Ye=r;if(!(typeof ze=="number"&&!(ze%1)&&!isNaN(ze))){let We={instancePath:s+"/defau\
lts/stop_if/"+oe+"/for",keyword:"type"};e===null?e=[We]:e.push(We),r++}if(r===Ye&&typeof ze=="number"&&(ze<1||isNaN(ze))){
let We={instancePath:s+"/defaults/stop_if/"+oe+"/for",keyword:"minimum"};e===null?e=[We]:e.push(We),r++}var Je=Ye===r;fr=
fr||Je;let C=r;t(ze,{instancePath:s+"/defaults/stop_if/"+oe+"/for",parentData:Y,parentDataProperty:"for",rootData:o,dynamicAnchors:u})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Je=C===r;if(fr=fr||Je,fr)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{
let We={instancePath:s+"/defaults/stop_if/"+oe+"/for",keyword:"anyOf"};e===null?e=[We]:e.push(We),r++}var Se=Ge===r}else
var Se=!0}}}}}}else{let I={instancePath:s+"/defaults/stop_if/"+oe,keyword:"type"};e===null?e=[I]:e.push(I),r++}var fe=Re===
r;if(Ie=Ie||fe,Ie)r=he,e!==null&&(he?e.length=he:e=null);else{let I={instancePath:s+"/defaults/stop_if/"+oe,keyword:"any\
Of"};e===null?e=[I]:e.push(I),r++}var M=Z===r;Te=Te||M;let Me=r;t(Y,{instancePath:s+"/defaults/stop_if/"+oe,parentData:re,
parentDataProperty:oe,rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var M=Me===r;if(Te=
Te||M,Te)r=tr,e!==null&&(tr?e.length=tr:e=null);else{let I={instancePath:s+"/defaults/stop_if/"+oe,keyword:"anyOf"};e===
null?e=[I]:e.push(I),r++}var lr=Ce===r;if(!lr)break}}else{let Ne={instancePath:s+"/defaults/stop_if",keyword:"type"};e===
null?e=[Ne]:e.push(Ne),r++}var ve=je===r;if(xe=xe||ve,xe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let Ne={instancePath:s+
"/defaults/stop_if",keyword:"anyOf"};e===null?e=[Ne]:e.push(Ne),r++}var _e=ar===r;U=U||_e;let De=r;t(re,{instancePath:s+
"/defaults/stop_if",parentData:K,parentDataProperty:"stop_if",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var _e=De===r;if(U=U||_e,U)r=er,e!==null&&(er?e.length=er:e=null);else{let Ne={instancePath:s+"/de\
faults/stop_if",keyword:"anyOf"};return e===null?e=[Ne]:e.push(Ne),r++,mr.errors=e,!1}var le=Ae===r}else var le=!0}}}}else
return mr.errors=[{instancePath:s+"/defaults",keyword:"type"}],!1;var l=we===r}else var l=!0;if(l){if(n.stages!==void 0){
let K=n.stages,we=r;if(r===we)if(K&&typeof K=="object"&&!Array.isArray(K)){if(Object.keys(K).length<1)return mr.errors=[
{instancePath:s+"/stages",keyword:"minProperties"}],!1;for(let Qe in K){let re=r;if(typeof Qe=="string"&&!bn.test(Qe)){let Ae={
instancePath:s+"/stages",keyword:"pattern",propertyName:Qe};e===null?e=[Ae]:e.push(Ae),r++}var te=re===r;if(!te){let Ae={
instancePath:s+"/stages",keyword:"propertyNames"};return e===null?e=[Ae]:e.push(Ae),r++,mr.errors=e,!1;break}}if(te)for(let Qe in K){
let re=r;_r(K[Qe],{instancePath:s+"/stages/"+Qe.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:K,parentDataProperty:Qe,
rootData:o,dynamicAnchors:u})||(e=e===null?_r.errors:e.concat(_r.errors),r=e.length);var sr=re===r;if(!sr)break}}else return mr.
errors=[{instancePath:s+"/stages",keyword:"type"}],!1;var l=we===r}else var l=!0;if(l){if(n.expect!==void 0){let K=n.expect,
we=r;if(r===we)if(Array.isArray(K)){var c=!0;let Qe=K.length;for(let re=0;re<Qe;re++){let Ae=K[re],er=r;if(r===er)if(Ae&&
typeof Ae=="object"&&!Array.isArray(Ae)){let ar;if(Ae.claim===void 0&&(ar="claim")||Ae.value===void 0&&(ar="value"))return mr.
errors=[{instancePath:s+"/expect/"+re,keyword:"required"}],!1;{let pr=r;for(let xe in Ae)if(!(xe==="claim"||xe==="value"||
xe==="equals"||xe==="tolerance"||xe==="at_least"||xe==="at_most"||xe==="source"||xe==="when")){return mr.errors=[{instancePath:s+
"/expect/"+re,keyword:"additionalProperties"}],!1;break}if(pr===r){if(Ae.claim!==void 0){let xe=Ae.claim,me=r;if(r===me)
if(typeof xe=="string"){if(jr(xe)<1)return mr.errors=[{instancePath:s+"/expect/"+re+"/claim",keyword:"minLength"}],!1}else
return mr.errors=[{instancePath:s+"/expect/"+re+"/claim",keyword:"type"}],!1;var ie=me===r}else var ie=!0;if(ie){if(Ae.value!==
void 0){let xe=Ae.value,me=r,pe=r,je=!1,De=r;if(typeof xe!="number"){let oe={instancePath:s+"/expect/"+re+"/value",keyword:"\
type"};e===null?e=[oe]:e.push(oe),r++}var g=De===r;je=je||g;let j=r;t(xe,{instancePath:s+"/expect/"+re+"/value",parentData:Ae,
parentDataProperty:"value",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=j===
r;if(je=je||g,je)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let oe={instancePath:s+"/expect/"+re+"/value",keyword:"anyO\
f"};return e===null?e=[oe]:e.push(oe),r++,mr.errors=e,!1}var ie=me===r}else var ie=!0;if(ie){if(Ae.equals!==void 0){let xe=Ae.
equals,me=r,pe=r,je=!1,De=r;if(typeof xe!="number"){let oe={instancePath:s+"/expect/"+re+"/equals",keyword:"type"};e===null?
e=[oe]:e.push(oe),r++}var $=De===r;je=je||$;let j=r;t(xe,{instancePath:s+"/expect/"+re+"/equals",parentData:Ae,parentDataProperty:"\
equals",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=j===r;if(je=je||$,je)r=
pe,e!==null&&(pe?e.length=pe:e=null);else{let oe={instancePath:s+"/expect/"+re+"/equals",keyword:"anyOf"};return e===null?
e=[oe]:e.push(oe),r++,mr.errors=e,!1}var ie=me===r}else var ie=!0;if(ie){if(Ae.tolerance!==void 0){let xe=Ae.tolerance,me=r,
pe=r,je=!1,De=r;if(r===De)if(typeof xe=="number"){if(xe<0||isNaN(xe)){let oe={instancePath:s+"/expect/"+re+"/tolerance",
keyword:"minimum"};e===null?e=[oe]:e.push(oe),r++}}else{let oe={instancePath:s+"/expect/"+re+"/tolerance",keyword:"type"};
e===null?e=[oe]:e.push(oe),r++}var p=De===r;je=je||p;let j=r;t(xe,{instancePath:s+"/expect/"+re+"/tolerance",parentData:Ae,
parentDataProperty:"tolerance",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var p=j===
r;if(je=je||p,je)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let oe={instancePath:s+"/expect/"+re+"/tolerance",keyword:"\
anyOf"};return e===null?e=[oe]:e.push(oe),r++,mr.errors=e,!1}var ie=me===r}else var ie=!0;if(ie){if(Ae.at_least!==void 0){
let xe=Ae.at_least,me=r,pe=r,je=!1,De=r;if(typeof xe!="number"){let oe={instancePath:s+"/expect/"+re+"/at_least",keyword:"\
type"};e===null?e=[oe]:e.push(oe),r++}var J=De===r;je=je||J;let j=r;t(xe,{instancePath:s+"/expect/"+re+"/at_least",parentData:Ae,
parentDataProperty:"at_least",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var J=j===
r;if(je=je||J,je)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let oe={instancePath:s+"/expect/"+re+"/at_least",keyword:"a\
nyOf"};return e===null?e=[oe]:e.push(oe),r++,mr.errors=e,!1}var ie=me===r}else var ie=!0;if(ie){if(Ae.at_most!==void 0){
let xe=Ae.at_most,me=r,pe=r,je=!1,De=r;if(typeof xe!="number"){let oe={instancePath:s+"/expect/"+re+"/at_most",keyword:"\
type"};e===null?e=[oe]:e.push(oe),r++}var ye=De===r;je=je||ye;let j=r;t(xe,{instancePath:s+"/expect/"+re+"/at_most",parentData:Ae,
parentDataProperty:"at_most",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=j===
r;if(je=je||ye,je)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let oe={instancePath:s+"/expect/"+re+"/at_most",keyword:"a\
nyOf"};return e===null?e=[oe]:e.push(oe),r++,mr.errors=e,!1}var ie=me===r}else var ie=!0;if(ie){if(Ae.source!==void 0){let xe=r;
if(typeof Ae.source!="string")return mr.errors=[{instancePath:s+"/expect/"+re+"/source",keyword:"type"}],!1;var ie=xe===
r}else var ie=!0;if(ie)if(Ae.when!==void 0){let xe=Ae.when,me=r,pe=r,je=!1,De=r;if(typeof xe!="boolean"){let oe={instancePath:s+
"/expect/"+re+"/when",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var y=De===r;je=je||y;let j=r;t(xe,{instancePath:s+
"/expect/"+re+"/when",parentData:Ae,parentDataProperty:"when",rootData:o,dynamicAnchors:u})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var y=j===r;if(je=je||y,je)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let oe={instancePath:s+"/ex\
pect/"+re+"/when",keyword:"anyOf"};return e===null?e=[oe]:e.push(oe),r++,mr.errors=e,!1}var ie=me===r}else var ie=!0}}}}}}}}}else
return mr.errors=[{instancePath:s+"/expect/"+re,keyword:"type"}],!1;var c=er===r;if(!c)break}}else return mr.errors=[{instancePath:s+
"/expect",keyword:"type"}],!1;var l=we===r}else var l=!0;if(l){if(n.compare!==void 0){let K=n.compare,we=r;if(r===we)if(Array.
isArray(K)){var a=!0;let Qe=K.length;for(let re=0;re<Qe;re++){let Ae=K[re],er=r;if(r===er)if(Ae&&typeof Ae=="object"&&!Array.
isArray(Ae)){let ar;if(Ae.title===void 0&&(ar="title")||Ae.rows===void 0&&(ar="rows"))return mr.errors=[{instancePath:s+
"/compare/"+re,keyword:"required"}],!1;{let pr=r;for(let xe in Ae)if(!(xe==="title"||xe==="rows"||xe==="note")){return mr.
errors=[{instancePath:s+"/compare/"+re,keyword:"additionalProperties"}],!1;break}if(pr===r){if(Ae.title!==void 0){let xe=Ae.
title,me=r;if(r===me)if(typeof xe=="string"){if(jr(xe)<1)return mr.errors=[{instancePath:s+"/compare/"+re+"/title",keyword:"\
minLength"}],!1}else return mr.errors=[{instancePath:s+"/compare/"+re+"/title",keyword:"type"}],!1;var x=me===r}else var x=!0;
if(x){if(Ae.rows!==void 0){let xe=Ae.rows,me=r,pe=r,je=!1,De=r;if(r===De)if(Array.isArray(xe))if(xe.length<1){let oe={instancePath:s+
"/compare/"+re+"/rows",keyword:"minItems"};e===null?e=[oe]:e.push(oe),r++}else{var h=!0;let oe=xe.length;for(let Y=0;Y<oe;Y++){
let Ce=xe[Y],tr=r,Te=r,Z=!1,he=r;if(r===he)if(Ce&&typeof Ce=="object"&&!Array.isArray(Ce)){let Re;if(Ce.label===void 0&&
(Re="label")||Ce.value===void 0&&(Re="value")){let Me={instancePath:s+"/compare/"+re+"/rows/"+Y,keyword:"required"};e===
null?e=[Me]:e.push(Me),r++}else{let Me=r;for(let Ve in Ce)if(!(Ve==="label"||Ve==="value")){let I={instancePath:s+"/comp\
are/"+re+"/rows/"+Y,keyword:"additionalProperties"};e===null?e=[I]:e.push(I),r++;break}if(Me===r&&Ce.label!==void 0&&typeof Ce.
label!="string"){let Ve={instancePath:s+"/compare/"+re+"/rows/"+Y+"/label",keyword:"type"};e===null?e=[Ve]:e.push(Ve),r++}}}else{
let Re={instancePath:s+"/compare/"+re+"/rows/"+Y,keyword:"type"};e===null?e=[Re]:e.push(Re),r++}var f=he===r;Z=Z||f;let Ie=r;
t(Ce,{instancePath:s+"/compare/"+re+"/rows/"+Y,parentData:xe,parentDataProperty:Y,rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var f=Ie===r;if(Z=Z||f,Z)r=Te,e!==null&&(Te?e.length=Te:e=null);else{let Re={
instancePath:s+"/compare/"+re+"/rows/"+Y,keyword:"anyOf"};e===null?e=[Re]:e.push(Re),r++}var h=tr===r;if(!h)break}}else{
let oe={instancePath:s+"/compare/"+re+"/rows",keyword:"type"};e===null?e=[oe]:e.push(oe),r++}var d=De===r;je=je||d;let j=r;
t(xe,{instancePath:s+"/compare/"+re+"/rows",parentData:Ae,parentDataProperty:"rows",rootData:o,dynamicAnchors:u})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var d=j===r;if(je=je||d,je)r=pe,e!==null&&(pe?e.length=pe:e=null);else{let oe={
instancePath:s+"/compare/"+re+"/rows",keyword:"anyOf"};return e===null?e=[oe]:e.push(oe),r++,mr.errors=e,!1}var x=me===r}else
var x=!0;if(x)if(Ae.note!==void 0){let xe=r;if(typeof Ae.note!="string")return mr.errors=[{instancePath:s+"/compare/"+re+
"/note",keyword:"type"}],!1;var x=xe===r}else var x=!0}}}}else return mr.errors=[{instancePath:s+"/compare/"+re,keyword:"\
type"}],!1;var a=er===r;if(!a)break}}else return mr.errors=[{instancePath:s+"/compare",keyword:"type"}],!1;var l=we===r}else
var l=!0;if(l)if(n.profiles!==void 0){let K=n.profiles,we=r;if(r===we)if(K&&typeof K=="object"&&!Array.isArray(K)){for(let Qe in K){
let re=r;if(typeof Qe=="string"&&!bn.test(Qe)){let Ae={instancePath:s+"/profiles",keyword:"pattern",propertyName:Qe};e===
null?e=[Ae]:e.push(Ae),r++}var w=re===r;if(!w){let Ae={instancePath:s+"/profiles",keyword:"propertyNames"};return e===null?
e=[Ae]:e.push(Ae),r++,mr.errors=e,!1;break}}if(w)for(let Qe in K){let re=r;ps(K[Qe],{instancePath:s+"/profiles/"+Qe.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:K,parentDataProperty:Qe,rootData:o,dynamicAnchors:u})||(e=e===null?ps.errors:e.
concat(ps.errors),r=e.length);var k=re===r;if(!k)break}}else return mr.errors=[{instancePath:s+"/profiles",keyword:"type"}],
!1;var l=we===r}else var l=!0}}}}}}}}}}}else return mr.errors=[{instancePath:s,keyword:"type"}],!1;return mr.errors=e,r===
0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = vt;
export const schemasFingerprint: string = '8068cea60e44f9c270c5594b38913407fcef05158de6e68bd49714d7e34483c0';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
